using System.Collections.Immutable;
using RoleGuide.Checks;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>A site of which files were made and handed on, and what of them is still to be looked at.</summary>
/// <param name="Manifest">What it consists of, and what it says.</param>
internal sealed record MadeSite(Manifest Manifest)
{
    /// <summary>What the checks need to know of its pages.</summary>
    public ImmutableArray<PageTrace> Pages { get; init; } = [];

    /// <summary>Its files that are neither pages nor twins.</summary>
    public ImmutableArray<OutputFile> Others { get; init; } = [];

    /// <summary>The same site with pages and twins that were handed on.</summary>
    public MadeSite With(ImmutableArray<MadeFile> made) => this with
    {
        Manifest = Manifest.With(made.Select(file => file.Listed)),
        Pages = [.. Pages, .. made.Select(file => file.Trace).OfType<PageTrace>()],
    };

    /// <summary>The same site with other files, which are handed on now.</summary>
    public MadeSite With(ImmutableArray<OutputFile> others, Func<OutputFile, ManifestFile> put) => this with
    {
        Manifest = Manifest.With(others.Select(put)),
        Others = [.. Others, .. others],
    };
}
