using System.Collections.Immutable;
using RoleGuide.Checks;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>A site of which every file was made and handed on.</summary>
/// <param name="Manifest">What it consists of, and what it says.</param>
public sealed record FinishedSite(Manifest Manifest)
{
    /// <summary>What the checks need to know of its pages.</summary>
    internal ImmutableArray<PageTrace> Pages { get; init; } = [];

    /// <summary>Its files that are neither pages nor twins.</summary>
    internal ImmutableArray<OutputFile> Others { get; init; } = [];

    /// <summary>The same site with pages and twins that were handed on.</summary>
    internal FinishedSite With(ImmutableArray<MadeFile> made) => this with
    {
        Manifest = Manifest.With(made.Select(file => file.Listed)),
        Pages = [.. Pages, .. made.Select(file => file.Trace).OfType<PageTrace>()],
    };

    /// <summary>The same site with other files, which are handed on now.</summary>
    internal FinishedSite With(ImmutableArray<OutputFile> others, Func<OutputFile, ManifestFile> put) => this with
    {
        Manifest = Manifest.With(others.Select(put)),
        Others = [.. Others, .. others],
    };
}
