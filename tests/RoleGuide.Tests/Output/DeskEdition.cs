using System.Collections.Immutable;
using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

/// <summary>The files of an edition for a test, and what its manifest tells besides.</summary>
public sealed record DeskEdition(ImmutableArray<OutputFile> Files)
{
    public ImmutableArray<ManifestInput> Inputs { get; init; } = [];

    public ManifestSite Site { get; init; } = ManifestSite.Silent;

    public Manifest Manifest => Listing(Files.Select(ManifestFile.Of));

    /// <summary>A manifest that lists some files.</summary>
    public Manifest Listing(IEnumerable<ManifestFile> files) => Manifest.Of(new DateOnly(2026, 11, 21), Inputs, Site).With(files);
}
