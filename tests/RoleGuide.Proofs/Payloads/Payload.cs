using System.Text;

namespace RoleGuide.Proofs.Payloads;

/// <summary>A piece of hostile input that can be put anywhere.</summary>
/// <param name="Family">What kind of attack it is.</param>
/// <param name="Bytes">The piece as it lies in a file; it need not be UTF-8.</param>
public sealed record Payload(string Family, ReadOnlyMemory<byte> Bytes)
{
    public Payload(string family, string text) : this(family, Wobbly(text))
    {
    }

    /// <summary>The piece as text, with signs in place of what is no UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>Whether the bytes are text, so that an escaped form of them can be written.</summary>
    public bool IsText => Bytes.Span.SequenceEqual(Encoding.UTF8.GetBytes(Text));

    /// <summary>UTF-8 in which half of a surrogate pair is three bytes of its own, as careless programs write it.</summary>
    private static byte[] Wobbly(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
            {
                bytes.AddRange([(byte)(0xE0 | (text[i] >> 12)), (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F))]);
                continue;
            }

            var length = char.IsHighSurrogate(text[i]) ? 2 : 1;
            bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(i, length)));
            i += length - 1;
        }

        return [.. bytes];
    }
}
