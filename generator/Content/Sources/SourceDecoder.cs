using System.Text;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Sources;

/// <summary>Turns the bytes of a file into text: strict UTF-8, one byte-order mark dropped, no character that could mislead a reader or break a feed.</summary>
public static class SourceDecoder
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null with the reason. A file with forbidden characters is not read further: its positions would mislead.</summary>
    public static Reported<SourceText?> Decode(SourceFile file) => file.Read<SourceText?>(null, bytes => Decode(file.Path, bytes.Span));

    private static Reported<SourceText?> Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var found = new DiagnosticBag();
        if (WideEncoding(bytes) is { } encoding)
        {
            found.Add(FileMistakes.WideEncoding(path, encoding));
            return found.Report<SourceText?>(null);
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        string decoded;
        try
        {
            decoded = s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            found.Add(FileMistakes.NotUtf8(SpotOfByte(path, bytes, fault.Index), bytes[Math.Clamp(fault.Index, 0, bytes.Length - 1)]));
            return found.Report<SourceText?>(null);
        }

        var text = SourceText.From(path, decoded);
        if (UnsafeCharacters.Find(text.Text) is { } unsafeAt)
        {
            found.Add(FileMistakes.ForbiddenCharacter(text.SpotAt(unsafeAt.Index, 1), unsafeAt.CodePoint));
            return found.Report<SourceText?>(null);
        }

        return found.Report<SourceText?>(text);
    }

    private static string? WideEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "UTF-16",
        _ => null,
    };

    /// <summary>The place of a byte, counted in the text before it, which is sound.</summary>
    private static SourceSpot SpotOfByte(string path, ReadOnlySpan<byte> bytes, int index)
    {
        var before = s_strict.GetString(bytes[..Math.Clamp(index, 0, bytes.Length)]).Replace("\r\n", "\n", StringComparison.Ordinal);
        var lineStart = before.LastIndexOf('\n') + 1;
        return new SourceSpot(path, before.AsSpan().Count('\n') + 1, before.Length - lineStart + 1, 1);
    }
}
