using System.Text;
using RoleGuide.Proofs.Payloads;

namespace RoleGuide.Proofs.Slots;

/// <summary>A file with a mark in it where the payload goes.</summary>
internal static class Template
{
    /// <summary>A word that no specimen holds, and that JSON writes as it is.</summary>
    public const string Mark = "PayloadGoesHere";

    /// <summary>The file with each mark replaced by the payload's own bytes.</summary>
    public static ReadOnlyMemory<byte> Filled(string template, ReadOnlyMemory<byte> payload)
    {
        var parts = template.Split(Mark);
        using var file = new MemoryStream();
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) file.Write(payload.Span);
            file.Write(Encoding.UTF8.GetBytes(parts[i]));
        }

        return file.ToArray();
    }

    /// <summary>The payload as a value in double quotes, each character escaped that could end it; its bytes as they are when it is no text.</summary>
    public static ReadOnlyMemory<byte> Quoted(Payload payload)
    {
        if (!payload.IsText) return payload.Bytes;
        var value = new StringBuilder("\"");
        foreach (var letter in payload.Text.EnumerateRunes())
        {
            value.Append(letter.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < 0x20 or >= 0x7F and < 0xA0 => $"\\x{letter.Value:x2}",
                _ => letter.ToString(),
            });
        }

        return Encoding.UTF8.GetBytes(value.Append('"').ToString());
    }
}
