using System.Buffers;
using System.Security.Cryptography;

namespace RoleGuide.Output;

/// <summary>How many bytes something wrote, and their hash.</summary>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
internal readonly record struct WrittenBytes(long Length, string Sha256)
{
    /// <summary>Writes something piece by piece.</summary>
    /// <param name="take">Takes the pieces in order, each lent for the time of the call.</param>
    public static WrittenBytes Of(Action<IBufferWriter<byte>> write, Action<ReadOnlySpan<byte>> take)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = 0L;
        using var pieces = new Pieces(piece =>
        {
            hash.AppendData(piece);
            length += piece.Length;
            take(piece);
        });
        write(pieces);
        pieces.HandOn();
        return new WrittenBytes(length, Convert.ToHexStringLower(hash.GetCurrentHash()));
    }

    /// <summary>Writes something to know this of it and nothing more.</summary>
    public static WrittenBytes Of(Action<IBufferWriter<byte>> write) => Of(write, static _ => { });
}
