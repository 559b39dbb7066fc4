using System.Buffers;
using System.Text;

namespace RoleGuide.History;

/// <summary>The words of a text that comes in pieces, with one space between two of them.</summary>
/// <param name="room">What they are written into, as UTF-8: as many bytes as all pieces together have.</param>
internal ref struct WordLine(Span<byte> room)
{
    /// <summary>What may begin white space that is no plain space: the signs of ASCII that are none to be seen, and the first bytes of the others.</summary>
    private static readonly SearchValues<byte> s_odd = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static sign => (byte)sign), 0xC2, 0xE1, 0xE2, 0xE3]);

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
        for (var odd = text.IndexOfAny(s_odd); odd >= 0; odd = text.IndexOfAny(s_odd))
        {
            AddPlain(text[..odd]);
            text = text[odd..];
            var space = SpaceAt(text);
            if (space > 0) _isApart = true;
            else AddWords(text[..1]);
            text = text[Math.Max(space, 1)..];
        }

        AddPlain(text);
    }

    /// <summary>Adds text in which nothing parts words but spaces.</summary>
    private void AddPlain(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOf("  "u8);
            var words = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[end..].TrimStart((byte)' ');
            if (words is [(byte)' ', ..]) _isApart = true;
            AddWords(words.Trim((byte)' '));
            if (end >= 0 || words is [.., (byte)' ']) _isApart = true;
        }
    }

    /// <summary>Adds words with one space between two of them.</summary>
    private void AddWords(ReadOnlySpan<byte> words)
    {
        if (words.IsEmpty) return;
        if (_isApart && Words++ > 0) _room[_length++] = (byte)' ';
        words.CopyTo(_room[_length..]);
        _length += words.Length;
        Words += words.Count((byte)' ');
        _isApart = false;
    }

    /// <summary>How many bytes the white space takes that a text begins with; 0 where there is none.</summary>
    private static int SpaceAt(ReadOnlySpan<byte> text) => Rune.DecodeFromUtf8(text, out var sign, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(sign) ? length : 0;
}
