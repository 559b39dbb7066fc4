using System.Collections.Frozen;
using System.Security.Cryptography;

namespace RoleGuide.Output;

/// <summary>The files that stand in the output folder exactly as the new edition wants them.</summary>
internal static class KeptFiles
{
    /// <summary>
    /// Their paths. A file counts when both manifests give the same hash, its size on disk is the listed one and it is no
    /// younger than the manifest beside it; a younger one, changed or restored by another tool, is read and hashed.
    /// </summary>
    public static FrozenSet<string> In(string folder, Manifest wanted, Standing.Ours standing)
    {
        var hashes = standing.Written.Manifest.Files.ToDictionary(static file => file.Path, static file => file.Sha256, StringComparer.Ordinal);
        var written = standing.Scan.Files.TryGetValue(Manifest.FileName, out var manifest) ? manifest.Changed : DateTimeOffset.MinValue;
        return wanted.Files
            .Where(file => hashes.TryGetValue(file.Path, out var hash)
                && string.Equals(hash, file.Sha256, StringComparison.Ordinal)
                && standing.Scan.Files.TryGetValue(file.Path, out var found)
                && found.Bytes == file.Bytes
                && (found.Changed <= written || file.Bytes == 0 || HasHash(OutputPath.Under(folder, file.Path), hash)))
            .Select(static file => file.Path)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    private static bool HasHash(string file, string hash)
    {
        try
        {
            using var content = File.OpenRead(file);
            return string.Equals(Convert.ToHexStringLower(SHA256.HashData(content)), hash, StringComparison.Ordinal);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            // What cannot be read is written anew.
            return false;
        }
    }
}
