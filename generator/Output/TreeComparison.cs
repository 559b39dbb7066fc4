using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;

namespace RoleGuide.Output;

/// <summary>Compares a folder with the manifest in it, file by file and byte by byte. Folders alone are nothing, and links are never followed.</summary>
public static class TreeComparison
{
    /// <summary>Every difference, in ordinal order of the paths.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ImmutableArray<TreeDifference> Of(string folder, Manifest manifest)
    {
        var scan = FolderScan.Of(folder);
        var standing = scan.Files;
        var listed = manifest.Files.Select(static file => file.Path).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
        var extra = standing.Keys.Where(path => !listed.Contains(path)).Concat(scan.Unreadable).Select(TreeDifference (path) => new TreeDifference.Extra(path));
        var other = manifest.Files.Select(TreeDifference? (file) => standing.TryGetValue(file.Path, out var found) ? Compare(folder, file, found) : new TreeDifference.Missing(file.Path));
        return [.. extra.Concat(other.OfType<TreeDifference>()).OrderBy(static one => one.Path, StringComparer.Ordinal)];
    }

    private static TreeDifference.Altered? Compare(string folder, ManifestFile file, StandingFile found)
    {
        if (found.IsLink) return new TreeDifference.Altered(file.Path, "it is a symbolic link");
        if (found.Bytes != file.Bytes) return new TreeDifference.Altered(file.Path, string.Create(CultureInfo.InvariantCulture, $"it has {found.Bytes:N0} bytes instead of {file.Bytes:N0}"));

        // A pipe has no length, and opening one could wait for ever.
        if (found.Bytes == 0) return null;
        using var content = File.OpenRead(OutputPath.Under(folder, file.Path));
        return string.Equals(Convert.ToHexStringLower(SHA256.HashData(content)), file.Sha256, StringComparison.Ordinal)
            ? null
            : new TreeDifference.Altered(file.Path, "it has other content of the same size");
    }
}
