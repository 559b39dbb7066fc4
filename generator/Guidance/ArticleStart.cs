using System.Collections.Immutable;

namespace RoleGuide.Guidance;

/// <summary>What is known of an article before it is written.</summary>
/// <param name="Title">Null when its writer will choose one later.</param>
/// <param name="Regions">Ids; empty when its writer will choose them.</param>
/// <param name="Today">The day it is begun; null when its writer will say.</param>
internal sealed record ArticleStart(string? Title, ImmutableArray<string> Regions, DateOnly? Today)
{
    /// <summary>The ids that a writer who chooses later may choose from.</summary>
    public required ImmutableArray<string> KnownRegions { get; init; }
}
