using System.Buffers;
using System.Security.Cryptography;

namespace RoleGuide.Rendering;

/// <summary>Hashes what is written into it (SHA-256) and keeps none of it, however long it is.</summary>
internal sealed class HashWriter : IBufferWriter<byte>, IDisposable
{
    private const int Room = 64 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _room = new byte[Room];
    private int _length;

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_room.Length - _length < Math.Max(sizeHint, 1)) Pass();
        if (_room.Length < sizeHint) _room = new byte[sizeHint];
        return _room.AsMemory(_length);
    }

    /// <summary>The hash of all that was written since this was last asked for, 64 hexadecimal digits.</summary>
    public string Take()
    {
        Pass();
        if (_room.Length > Room) _room = new byte[Room];
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private void Pass()
    {
        _hash.AppendData(_room, 0, _length);
        _length = 0;
    }
}
