using System.Collections.Immutable;

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

    /// <summary>The manifest of a site that has no file yet.</summary>
    /// <param name="inputs">Every published source with its hash, in any order.</param>
    public static Manifest Of(DateOnly contentDate, ImmutableArray<ManifestInput> inputs, ManifestSite site) =>
        new(contentDate, [], inputs.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path))) { Site = site };

    /// <summary>The same with more files, given in any order.</summary>
    public Manifest With(IEnumerable<ManifestFile> more) => this with { Files = [.. Files.Concat(more).OrderBy(static file => file.Path, StringComparer.Ordinal)] };
}
