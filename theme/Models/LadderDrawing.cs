namespace RoleGuide.Theme.Models;

/// <summary>A ladder as a drawing: a row for each level, the highest on top; a column for each category. All lengths are CSS pixels.</summary>
/// <param name="Id">Begins the ids of its title and description.</param>
public sealed record LadderDrawing(string Id, int Width, int Height)
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The categories over their columns; empty when there is only one.</summary>
    public required Items<DrawnText> Lanes { get; init; }

    /// <summary>The level of each row, at its middle.</summary>
    public required Items<DrawnText> Levels { get; init; }

    /// <summary>The steps as paths, from each rung up to the next.</summary>
    public required Items<string> Lines { get; init; }

    public required Items<LadderBox> Boxes { get; init; }
}
