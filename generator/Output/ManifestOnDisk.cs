using System.Globalization;
using System.Security.Cryptography;

namespace RoleGuide.Output;

/// <summary>Reads a manifest.json from disk, whatever somebody put in its place: no link is followed, no pipe waited for and no device read.</summary>
internal static class ManifestOnDisk
{
    /// <summary>More than the manifest of a guide with a hundred thousand pages: 256 MiB.</summary>
    private const long Limit = 256L * 1024 * 1024;

    /// <summary>Whether its bytes have a hash. They are not held for that: at the end of a build those of a large guide would be most of what is.</summary>
    /// <param name="sha256">64 lower-case hexadecimal digits.</param>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static bool Has(string path, string sha256)
    {
        if (HindranceOf(path).Length > 0) return false;
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file)) == sha256;
    }

    /// <summary>Its bytes, or why they are not read, as the end of a sentence: "it is a symbolic link".</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static (byte[]? Bytes, string Reason) Read(string path)
    {
        var hindrance = HindranceOf(path);
        return (hindrance.Length > 0 ? null : File.ReadAllBytes(path), hindrance);
    }

    private static string HindranceOf(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null) return "it is a symbolic link";

        // A pipe or a device has no length, and opening one could wait for ever.
        if (file.Length == 0) return "it is an empty file or a pipe";
        if (file.Length > Limit) return string.Create(CultureInfo.InvariantCulture, $"it has {file.Length:N0} bytes, and no manifest has more than {Limit:N0}");
        return "";
    }
}
