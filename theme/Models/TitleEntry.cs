namespace RoleGuide.Theme.Models;

/// <summary>A title of the A to Z, leading to the article that describes it.</summary>
/// <param name="Of">The article's own title when this entry is an alias of it; null for the title itself.</param>
/// <param name="Region">The names of the article's regions, joined.</param>
public sealed record TitleEntry(string Title, string Address, string? Of, string Region)
{
    /// <summary>The id of its category, by which the list can be narrowed.</summary>
    public required string CategoryId { get; init; }

    /// <summary>The ids of its regions, with spaces between them.</summary>
    public required string RegionIds { get; init; }

    /// <summary>The id of its level.</summary>
    public required string LevelId { get; init; }
}
