using System.Text;

namespace RoleGuide.Rendering;

/// <summary>Room that a page is written into, and the next page after it, so that a page costs no memory of its own.</summary>
internal sealed class PageText : TextWriter
{
    private const int FirstRoom = 32 * 1024;

    private char[] _room = new char[FirstRoom];
    private byte[] _bytes = new byte[FirstRoom];
    private int _length;

    /// <summary>Makes room.</summary>
    public PageText() => NewLine = "\n";

    /// <inheritdoc/>
    public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What was written, as the bytes of a file, which stay what they are until this is asked for again; the next page begins anew.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        var most = Encoding.GetMaxByteCount(_length);
        if (_bytes.Length < most) _bytes = new byte[most];
        var count = Encoding.GetBytes(_room.AsSpan(0, _length), _bytes);
        _length = 0;
        return _bytes.AsMemory(0, count);
    }

    /// <inheritdoc/>
    public override void Write(char value) => Reserve(1)[0] = value;

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => buffer.CopyTo(Reserve(buffer.Length));

    /// <summary>Writes some pieces, one behind the other.</summary>
    public void WriteAll(params ReadOnlySpan<string> pieces)
    {
        var length = 0;
        foreach (var piece in pieces) length += piece.Length;
        var room = Reserve(length);
        foreach (var piece in pieces)
        {
            piece.CopyTo(room);
            room = room[piece.Length..];
        }
    }

    private Span<char> Reserve(int count)
    {
        if (_room.Length - _length < count) Array.Resize(ref _room, Math.Max(_length + count, _room.Length * 2));
        _length += count;
        return _room.AsSpan(_length - count, count);
    }
}
