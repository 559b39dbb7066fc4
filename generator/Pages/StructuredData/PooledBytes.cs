using System.Buffers;

namespace RoleGuide.Pages.StructuredData;

/// <summary>Bytes written into rented room, so that a block which becomes a string at once leaves nothing behind.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int FirstRoom = 8 * 1024;

    private byte[] _room = ArrayPool<byte>.Shared.Rent(FirstRoom);
    private int _length;

    public ReadOnlySpan<byte> Written => _room.AsSpan(0, _length);

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _room.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_room);
        _room = [];
    }

    private void Reserve(int size)
    {
        if (_room.Length - _length >= size) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + size, _room.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_room);
        _room = larger;
    }
}
