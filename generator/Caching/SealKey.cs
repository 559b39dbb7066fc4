using System.Security.Cryptography;
using System.Text;
using RoleGuide.Output;

namespace RoleGuide.Caching;

/// <summary>
/// What tells the work of this user's program from that of everybody else: HMAC with SHA-256 (RFC 2104) under 32 random bytes, made once for a user and readable by nobody else. Whoever
/// does not know them can't seal anything. A key that is a link, of another size, or open to others counts as none, and is left as it is.
/// </summary>
public sealed class SealKey
{
    internal const int SealLength = HMACSHA256.HashSizeInBytes;

    private const int KeyLength = 32;

    private const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly byte[] _secret;

    private SealKey(byte[] secret) => _secret = secret;

    /// <summary>The key of this user; null where there is none that can be used.</summary>
    public static SealKey? Find(SealPlace place) => Try(place, Read);

    /// <summary>The key of this user, made if there is none yet; null where that can't be done.</summary>
    public static SealKey? FindOrMake(SealPlace place) => Find(place) ?? Try(place, folder =>
    {
        Make(folder);
        return Read(folder);
    });

    /// <summary>The seal of some bytes that are kept under a name.</summary>
    internal byte[] SealOf(string name, ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _secret);
        hash.AppendData(Encoding.UTF8.GetBytes(name + '\0'));
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }

    /// <summary>Whether a seal is that of these bytes under this name.</summary>
    internal bool Fits(ReadOnlySpan<byte> seal, string name, ReadOnlySpan<byte> bytes) => CryptographicOperations.FixedTimeEquals(seal, SealOf(name, bytes));

    private static SealKey? Try(SealPlace place, Func<string, SealKey?> work)
    {
        try
        {
            return place.Folder() is { } folder ? work(folder) : null;
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return null;
        }
    }

    private static SealKey? Read(string folder)
    {
        // A pipe or a device has no length. All else is asked of the file that is open.
        var file = new FileInfo(FileIn(folder));
        if (!file.Exists || file.LinkTarget is not null || file.Length == 0) return null;
        using var open = File.OpenHandle(file.FullName);
        if (RandomAccess.GetLength(open) != KeyLength) return null;
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(open) & ~Mine) != UnixFileMode.None) return null;
        var secret = new byte[KeyLength];
        return RandomAccess.Read(open, secret, fileOffset: 0) == KeyLength ? new SealKey(secret) : null;
    }

    /// <summary>Makes the whole key at once. Where another build was faster, its key is left.</summary>
    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, Mine | UnixFileMode.UserExecute);

        // The only chance in the program; it reaches no page. Processes in two containers may have one number, so the half is named by chance as well.
        var half = Path.Combine(folder, ".seal." + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)));
        var asMine = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) asMine.UnixCreateMode = Mine;
        try
        {
            using (var file = new FileStream(half, asMine))
            {
                file.Write(RandomNumberGenerator.GetBytes(KeyLength));
                file.Flush(flushToDisk: true);
            }

            // A link is never made over a key that is there. Where the disk knows no links, two builds at once may make a key each: what one of them keeps is read anew.
            if (!HardLink.Try(half, FileIn(folder))) File.Move(half, FileIn(folder), overwrite: false);
        }
        catch (IOException)
        {
            // Another build was faster, or the disk has no room: what is there is read next.
        }
        finally
        {
            File.Delete(half);
        }
    }

    private static string FileIn(string folder) => Path.Combine(folder, "seal");
}
