using System.Collections.Immutable;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>A site of which files were made and handed on, and what of them is still to be looked at.</summary>
/// <param name="Manifest">What it consists of, and what it says.</param>
internal sealed record MadeSite(Manifest Manifest)
{
    /// <summary>Its pages with their twins.</summary>
    public ImmutableArray<MadePage> Pages { get; init; } = [];

    /// <summary>Its files that are neither pages nor twins nor pictures of the input.</summary>
    public ImmutableArray<MadeFile> Others { get; init; } = [];

    /// <summary>The same site with pages that were handed on.</summary>
    public MadeSite With(ImmutableArray<MadePage> made) => this with
    {
        Manifest = Manifest.With(made.SelectMany(static page => page.Files)),
        Pages = [.. Pages, .. made],
    };

    /// <summary>The same site with other files that were handed on.</summary>
    public MadeSite With(ImmutableArray<MadeFile> made) => this with
    {
        Manifest = Manifest.With(made.Select(static file => file.Listed)),
        Others = [.. Others, .. made],
    };

    /// <summary>The same site with pictures of the input, which are handed on now, one after the other: none is held. One that is no longer what it was is reported.</summary>
    public Reported<MadeSite> With(ImmutableArray<SourceFile> pictures, Func<OutputFile, ManifestFile> put)
    {
        Reported<ManifestFile?>[] made = [.. pictures.Select(file => PictureFiles.Use(file, put))];
        return new Reported<MadeSite>(this with { Manifest = Manifest.With(made.Select(static one => one.Value).OfType<ManifestFile>()) }, [.. made.SelectMany(static one => one.Diagnostics)]);
    }
}
