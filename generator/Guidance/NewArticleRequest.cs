using System.Collections.Immutable;

namespace RoleGuide.Guidance;

/// <summary>What somebody who begins an article has asked for.</summary>
/// <param name="Slug">The name of its file without the ending; null for the one that its title gives.</param>
public sealed record NewArticleRequest(string Title, string? Category, ImmutableArray<string> Regions, string? Slug, DateOnly Today)
{
    /// <summary>What messages call the input folder, with a slash behind it.</summary>
    public string InputName { get; init; } = "";
}
