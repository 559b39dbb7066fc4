namespace RoleGuide.Theme.Models;

/// <summary>A role in a list of roles.</summary>
/// <param name="Region">The names of its regions, joined.</param>
/// <param name="Pay">Typical pay in words with its year; null when the sources give none.</param>
public sealed record RoleCard(string Title, string Address, string Region, string Level, string? Pay, string Summary)
{
    /// <summary>Whether the page says elsewhere what sets the role apart, so that its card need not.</summary>
    public bool IsComparedHere { get; init; }
}
