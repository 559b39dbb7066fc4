using System.Collections.Immutable;
using RoleGuide.Caching;
using RoleGuide.Diagnostics;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>The build whose edition stands in an output folder, and how the input differs now from what it was made of.</summary>
/// <param name="Record">What it told and made.</param>
/// <param name="Files">Its input files.</param>
/// <param name="Changed">The paths of the articles that are other now: all other files are the same.</param>
internal sealed record StandingBuild(BuildRecord Record, ImmutableArray<ManifestInput> Files, ImmutableArray<string> Changed)
{
    /// <summary>Whether something is told of one of these articles.</summary>
    public bool IsOfChanged(Diagnostic one) => Changed.Contains(one.Spot.Path);

    /// <summary>What it told of all other articles.</summary>
    public ImmutableArray<Diagnostic> ToldOfOthers => Record.Diagnostics.RemoveAll(IsOfChanged);
}
