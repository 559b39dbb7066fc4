using System.Buffers;
using System.Text;

namespace RoleGuide.Reporting;

/// <summary>Hands UTF-8 on as text while it is written, so that no document is held as a whole.</summary>
/// <param name="to">Where the text goes.</param>
internal sealed class TextOfBytes(TextWriter to) : IBufferWriter<byte>
{
    /// <summary>What is handed on at once, in bytes, unless a single text is longer.</summary>
    private const int Room = 16 * 1024;

    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private byte[] _bytes = new byte[Room];
    private char[] _letters = new char[Room];

    public void Advance(int count)
    {
        // No text has more UTF-16 units than bytes, but for a sign whose first bytes came before.
        if (_letters.Length <= count) _letters = new char[count + 1];
        to.Write(_letters, 0, _decoder.GetChars(_bytes.AsSpan(0, count), _letters, flush: false));
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length < sizeHint) _bytes = new byte[sizeHint];
        return _bytes;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
