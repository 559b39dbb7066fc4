namespace RoleGuide.Theme.Models;

/// <summary>The roles on both sides of one in its category: by region, from the lowest level to the highest.</summary>
/// <param name="Category">The title of the category.</param>
/// <param name="Previous">Null for the first.</param>
/// <param name="Next">Null for the last.</param>
public sealed record RoleTurns(string Category, RoleTurn? Previous, RoleTurn? Next);
