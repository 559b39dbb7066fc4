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

    public static Wording Of(string text)
    {
        if (text.Length <= Longest) return Whole(text);
        var bytes = Encoding.UTF8.GetBytes(text);
        var words = new WordLine(new byte[bytes.Length]);
        words.Add(bytes);
        return Counted(words);
    }

    /// <summary>The words that a reader of the markup sees, however they are marked up.</summary>
    /// <param name="markup">UTF-8.</param>
    public static Wording OfMarkup(ReadOnlySpan<byte> markup)
    {
        var room = ArrayPool<byte>.Shared.Rent(markup.Length);
        var words = new WordLine(room);
        VisibleWords.Add(markup, ref words);
        var counted = Counted(words);
        ArrayPool<byte>.Shared.Return(room);
        return counted;
    }

    private static Wording Counted(WordLine words)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(words.Written, hash);
        return new Wording(Quantity.Of(words.Words, "word"), "#" + Convert.ToHexStringLower(hash[..HashBytes]));
    }
}
