using System.Collections.Immutable;
using System.Security.Cryptography;

namespace RoleGuide.Output;

/// <summary>
/// The list of everything RoleGuide put into an output folder, itself excepted: the proof that the folder may be replaced,
/// and what <c>verify</c> and <c>diff</c> compare with.
/// </summary>
/// <param name="ContentDate">The date the content is of.</param>
/// <param name="Files">In ordinal order of their paths.</param>
/// <param name="Inputs">In ordinal order of their paths.</param>
public sealed record Manifest(DateOnly ContentDate, ImmutableArray<ManifestFile> Files, ImmutableArray<ManifestInput> Inputs)
{
    /// <summary>What the manifest is called in the output folder.</summary>
    public const string FileName = "manifest.json";

    /// <summary>What the site says; null in a manifest of a version that listed files alone.</summary>
    public required ManifestSite? Site { get; init; }

    /// <summary>The manifest of an edition; hashing is spread over the cores.</summary>
    public static Manifest Of(Edition edition)
    {
        var files = edition.Files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var listed = new ManifestFile[files.Length];
        Parallel.For(0, files.Length, at => listed[at] = Entry(files[at]));
        return new Manifest(edition.ContentDate, [.. listed], edition.Inputs.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path))) { Site = edition.Site };
    }

    private static ManifestFile Entry(OutputFile file) =>
        new(file.Path, file.Kind, file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)), file.Sources);
}
