using System.Buffers;

namespace RoleGuide.Content.Sources;

/// <summary>Room for the bytes of a file, rented until it is disposed of. Whoever was lent it may use it until then.</summary>
internal sealed class LentBytes(int length) : IDisposable
{
    private byte[]? _room = ArrayPool<byte>.Shared.Rent(length);

    public Memory<byte> Bytes => _room is null ? throw new ObjectDisposedException(nameof(LentBytes)) : _room.AsMemory(0, length);

    public void Dispose()
    {
        if (_room is not null) ArrayPool<byte>.Shared.Return(_room);
        _room = null;
    }
}
