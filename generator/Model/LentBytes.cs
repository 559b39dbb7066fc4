using System.Buffers;

namespace RoleGuide.Model;

/// <summary>Bytes until they are disposed of, by whoever was lent them: in rented room, or in an array that somebody holds.</summary>
public sealed class LentBytes : IDisposable
{
    private readonly int _length;
    private readonly bool _isRented;
    private byte[]? _room;

    /// <summary>Room to be filled.</summary>
    public LentBytes(int length) => (_room, _length, _isRented) = (ArrayPool<byte>.Shared.Rent(length), length, true);

    /// <summary>Bytes that are held. They are not copied.</summary>
    public LentBytes(byte[] held) => (_room, _length) = (held, held.Length);

    /// <summary>The bytes themselves.</summary>
    /// <exception cref="ObjectDisposedException">They were given back.</exception>
    public Memory<byte> Bytes => _room is null ? throw new ObjectDisposedException(nameof(LentBytes)) : _room.AsMemory(0, _length);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isRented && _room is not null) ArrayPool<byte>.Shared.Return(_room);
        _room = null;
    }
}
