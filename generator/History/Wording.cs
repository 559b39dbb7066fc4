using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using RoleGuide.Model;

namespace RoleGuide.History;

/// <summary>How a text stands in a list of facts: short ones as they are, long ones by the number of their words and a hash.</summary>
/// <param name="Detail">The hash of a text that is not repeated, with <c>#</c> in front; otherwise null.</param>
internal readonly record struct Wording(string Text, string? Detail)
{
    /// <summary>The longest text that is repeated, in UTF-16 units: figures and names, since the manifest is published with every edition.</summary>
    private const int Longest = 60;

    /// <summary>Thirty-two bits tell the versions of one text apart.</summary>
    private const int HashBytes = 4;

    /// <summary>A text that is repeated however long it is.</summary>
    public static Wording Whole(string text) => new(text, null);

    public static Wording Of(string text) => text.Length <= Longest ? new Wording(text, null) : Counted(text);

    /// <summary>The words that a reader of the markup sees, however they are marked up.</summary>
    public static Wording OfMarkup(ReadOnlySpan<char> markup)
    {
        var words = ArrayPool<char>.Shared.Rent(markup.Length);
        var counted = Counted(words.AsSpan(0, VisibleWords.Write(markup, words)));
        ArrayPool<char>.Shared.Return(words);
        return counted;
    }

    private static Wording Counted(ReadOnlySpan<char> text)
    {
        var (spaced, bytes) = (ArrayPool<char>.Shared.Rent(text.Length), ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length)));
        var (words, length) = SingleSpaced(text, spaced);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(spaced.AsSpan(0, length), bytes)), hash);
        ArrayPool<char>.Shared.Return(spaced);
        ArrayPool<byte>.Shared.Return(bytes);
        return new Wording(Quantity.Of(words, "word"), "#" + Convert.ToHexStringLower(hash[..HashBytes]));
    }

    /// <summary>Writes the words with one space between two of them.</summary>
    private static (int Words, int Length) SingleSpaced(ReadOnlySpan<char> text, Span<char> to)
    {
        var (words, length) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            if (words++ > 0) to[length++] = ' ';
            text[start..at].CopyTo(to[length..]);
            length += at - start;
        }

        return (words, length);
    }
}
