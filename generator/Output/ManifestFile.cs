using System.Collections.Immutable;
using System.Security.Cryptography;

namespace RoleGuide.Output;

/// <summary>One published file as the manifest lists it.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
/// <param name="Kind">What it is: role, category, asset, sitemap …</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The hash of its content, 64 lower-case hexadecimal digits.</param>
/// <param name="Sources">The input files it shows, relative to the input folder.</param>
public sealed record ManifestFile(string Path, string Kind, long Bytes, string Sha256, ImmutableArray<string> Sources)
{
    /// <summary>How a finished file is listed.</summary>
    public static ManifestFile Of(SiteFile file) => Of(file, file is OutputFile { Content: var content }
        ? new WrittenBytes(content.Length, Convert.ToHexStringLower(SHA256.HashData(content.Span)))
        : WrittenBytes.Of(file.WriteTo));

    /// <summary>How a file is listed that was written.</summary>
    internal static ManifestFile Of(SiteFile file, WrittenBytes written) => new(file.Path, file.Kind, written.Length, written.Sha256, file.Sources);
}
