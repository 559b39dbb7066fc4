using System.Globalization;

namespace RoleGuide.Output;

/// <summary>Reads a manifest.json from disk, whatever somebody put in its place: no link is followed, no pipe waited for and no device read.</summary>
internal static class ManifestOnDisk
{
    /// <summary>More than the manifest of a guide with a hundred thousand pages: 256 MiB.</summary>
    private const long Limit = 256L * 1024 * 1024;

    /// <summary>Its bytes, or why they are not read, as the end of a sentence: "it is a symbolic link".</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static (byte[]? Bytes, string Reason) Read(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null) return (null, "it is a symbolic link");

        // A pipe or a device has no length, and opening one could wait for ever.
        if (file.Length == 0) return (null, "it is an empty file or a pipe");
        if (file.Length > Limit) return (null, string.Create(CultureInfo.InvariantCulture, $"it has {file.Length:N0} bytes, and no manifest has more than {Limit:N0}"));
        return (File.ReadAllBytes(path), "");
    }
}
