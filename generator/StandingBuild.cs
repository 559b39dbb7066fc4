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
    /// <summary>Whether something that was told is about one of these articles, or names a place in it.</summary>
    public bool IsAboutChanged(Diagnostic one) => Changed.Contains(one.Spot.Path) || one.Related.Any(related => Changed.Contains(related.Spot.Path));
}
