using System.Buffers;

namespace RoleGuide.Output;

/// <summary>Room that is written into again and again, and handed on whenever it is full: so a file of any size takes no more memory than this.</summary>
/// <param name="take">Takes the bytes that were written, in order. They are lent for the time of the call.</param>
internal sealed class Pieces(Action<ReadOnlySpan<byte>> take) : IBufferWriter<byte>, IDisposable
{
    /// <summary>How much is gathered before it is handed on, in bytes.</summary>
    internal const int Size = 64 * 1024;

    private byte[] _room = ArrayPool<byte>.Shared.Rent(Size);
    private int _length;

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_room.Length - _length < Math.Max(sizeHint, 1)) HandOn();
        if (_room.Length < sizeHint) Replace(ArrayPool<byte>.Shared.Rent(sizeHint));
        return _room.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Hands on what was written since the last time.</summary>
    public void HandOn()
    {
        if (_length > 0) take(_room.AsSpan(0, _length));
        _length = 0;

        // Somebody asked for much at once, which need not happen again.
        if (_room.Length > Size) Replace(ArrayPool<byte>.Shared.Rent(Size));
    }

    /// <inheritdoc/>
    public void Dispose() => Replace([]);

    private void Replace(byte[] room)
    {
        ArrayPool<byte>.Shared.Return(_room);
        _room = room;
    }
}
