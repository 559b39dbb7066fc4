using System.Text;

namespace RoleGuide.Rendering;

/// <summary>Room that a page is written into, and the next page after it, so that no page costs more memory than its own bytes.</summary>
internal sealed class PageText : TextWriter
{
    private const int FirstRoom = 32 * 1024;

    private char[] _room = new char[FirstRoom];
    private int _length;

    /// <summary>Makes room.</summary>
    public PageText() => NewLine = "\n";

    /// <inheritdoc/>
    public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What was written, as the bytes of a file; the room is free again.</summary>
    public byte[] Take()
    {
        var bytes = Encoding.GetBytes(_room, 0, _length);
        _length = 0;
        return bytes;
    }

    /// <inheritdoc/>
    public override void Write(char value) => Reserve(1)[0] = value;

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => buffer.CopyTo(Reserve(buffer.Length));

    private Span<char> Reserve(int count)
    {
        if (_room.Length - _length < count) Array.Resize(ref _room, Math.Max(_length + count, _room.Length * 2));
        _length += count;
        return _room.AsSpan(_length - count, count);
    }
}
