using System.Collections.Immutable;

namespace RoleGuide.Output;

/// <summary>One whole site, ready to be published: everything the output folder shall hold, and nothing else.</summary>
/// <param name="Files">Every file of the site but its manifest, in any order.</param>
/// <param name="ContentDate">The date the content is of, the only one that may reach output.</param>
/// <param name="Inputs">Every published source with its hash, in any order.</param>
public sealed record Edition(ImmutableArray<OutputFile> Files, DateOnly ContentDate, ImmutableArray<ManifestInput> Inputs)
{
    /// <summary>What the manifest tells about the site besides its files.</summary>
    public ManifestSite Site { get; init; } = ManifestSite.Silent;
}
