using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>What pages are made of, and nothing of how it was read: whoever holds no more than this has let go of the articles and their bytes.</summary>
/// <param name="Pairs">The pairs of roles that may be compared.</param>
public sealed record GuideContent(Step<Guide> Guide, Step<ComparedPairs> Pairs, Step<GuideSettings> Settings)
{
    /// <summary>The files of the pictures that pages show.</summary>
    public required ImmutableArray<SourceFile> Pictures { get; init; }

    /// <summary>Every published source with its hash, for a manifest; empty where none is made.</summary>
    public ImmutableArray<ManifestInput> Inputs { get; init; } = [];
}
