using System.Text;

namespace RoleGuide.Rendering;

/// <summary>
/// Room that a page is written into, and the next page after it, so that a page costs no memory of its own. A few characters are gathered and become bytes together: those of a whole page would
/// take twice its length besides.
/// </summary>
internal sealed class PageText : TextWriter
{
    /// <summary>How many characters are gathered.</summary>
    private const int Gathered = 32 * 1024;

    private const int FirstRoom = 128 * 1024;

    /// <summary>The longest room that waits for another page, in bytes: a guide has one page or two that are longer.</summary>
    private const int LongestKept = 2 * 1024 * 1024;

    private readonly Encoder _encoder;
    private char[] _gathered = new char[Gathered];
    private int _length;
    private byte[] _bytes = new byte[FirstRoom];
    private int _count;

    /// <summary>Makes room.</summary>
    public PageText()
    {
        NewLine = "\n";
        _encoder = Encoding.GetEncoder();
    }

    /// <inheritdoc/>
    public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What was written, as the bytes of a file, which stay what they are until more is written; the next page begins anew.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        Encode(isWhole: true);
        var page = _bytes.AsMemory(0, _count);
        _count = 0;
        return page;
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
        if (_gathered.Length - _length < count) Encode(isWhole: false);
        if (_gathered.Length < count) _gathered = new char[Math.Max(count, _gathered.Length * 2)];
        _length += count;
        return _gathered.AsSpan(_length - count, count);
    }

    /// <summary>Makes bytes of what is gathered. Half a sign at its end waits for the other half.</summary>
    private void Encode(bool isWhole)
    {
        if (_count == 0 && _bytes.Length > LongestKept) _bytes = new byte[FirstRoom];
        var most = Encoding.GetMaxByteCount(_length);
        if (_bytes.Length - _count < most) Array.Resize(ref _bytes, Math.Max(_count + most, _bytes.Length * 2));
        _count += _encoder.GetBytes(_gathered.AsSpan(0, _length), _bytes.AsSpan(_count), isWhole);
        _length = 0;
    }
}
