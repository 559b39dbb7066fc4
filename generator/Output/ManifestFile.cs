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
    public static ManifestFile Of(OutputFile file) => new(file.Path, file.Kind, file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)), file.Sources);
}
