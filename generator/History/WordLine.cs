using System.Buffers;
using System.Text;

namespace RoleGuide.History;

/// <summary>The words of a text that comes in pieces, with one space between two of them.</summary>
/// <param name="room">What they are written into, as UTF-8: as many bytes as all pieces together have.</param>
internal ref struct WordLine(Span<byte> room)
{
    /// <summary>The first bytes of signs outside of ASCII come from here on.</summary>
    private const byte FirstLead = 0xC2;

    private readonly Span<byte> _room = room;
    private int _length;
    private bool _isApart = true;

    public int Words { get; private set; }

    public readonly ReadOnlySpan<byte> Written => _room[.._length];

    /// <summary>What comes next begins another word.</summary>
    public void Part() => _isApart = true;

    /// <summary>Adds whole signs.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        var to = _room;
        var (length, isApart) = (_length, _isApart);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign is > (byte)' ' and < FirstLead || SpaceAt(text[at..]) is not (> 0 and var space))
            {
                if (isApart && Words++ > 0) to[length++] = (byte)' ';
                isApart = false;
                to[length++] = sign;
            }
            else
            {
                isApart = true;
                at += space - 1;
            }
        }

        (_length, _isApart) = (length, isApart);
    }

    /// <summary>How many bytes the white space takes that a text begins with; 0 where there is none.</summary>
    private static int SpaceAt(ReadOnlySpan<byte> text) => Rune.DecodeFromUtf8(text, out var sign, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(sign) ? length : 0;
}
