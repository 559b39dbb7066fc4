using System.Text;

namespace RoleGuide.Rendering;

/// <summary>
/// Room that a page is written into, and the next page after it, so that a page costs no memory of its own. Only its bytes are held whole: characters are gathered in a small room first,
/// since most of what is written are pieces of a few.
/// </summary>
internal sealed class PageText : TextWriter
{
    private const int Characters = 16 * 1024;

    private const int FirstRoom = 64 * 1024;

    /// <summary>The room of a page that is longer goes with it, in bytes: a site has few of those.</summary>
    private const int LongestKept = 2 * 1024 * 1024;

    private readonly char[] _room = new char[Characters];
    private int _gathered;
    private byte[] _bytes = new byte[FirstRoom];
    private int _length;

    /// <summary>Makes room.</summary>
    public PageText() => NewLine = "\n";

    /// <inheritdoc/>
    public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What was written, as the bytes of a file, which stay what they are until this is written to again; the next page begins anew.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        Encode(isEnd: true);
        var page = _bytes.AsMemory(0, _length);
        if (_bytes.Length > LongestKept) _bytes = new byte[FirstRoom];
        _length = 0;
        return page;
    }

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (_gathered == _room.Length) Encode(isEnd: false);
        _room[_gathered++] = value;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (buffer.Length > _room.Length - _gathered)
        {
            var some = buffer[..(_room.Length - _gathered)];
            some.CopyTo(_room.AsSpan(_gathered));
            _gathered = _room.Length;
            Encode(isEnd: false);
            buffer = buffer[some.Length..];
        }

        buffer.CopyTo(_room.AsSpan(_gathered));
        _gathered += buffer.Length;
    }

    /// <summary>Makes bytes of the characters that were gathered. Until the end the first half of a character stays with its second one.</summary>
    private void Encode(bool isEnd)
    {
        var left = !isEnd && char.IsHighSurrogate(_room[_gathered - 1]) ? 1 : 0;
        var most = _length + Encoding.GetMaxByteCount(_gathered);
        if (_bytes.Length < most) Array.Resize(ref _bytes, Math.Max(most, _bytes.Length * 2));
        _length += Encoding.GetBytes(_room.AsSpan(0, _gathered - left), _bytes.AsSpan(_length));
        if (left > 0) _room[0] = _room[_gathered - 1];
        _gathered = left;
    }
}
