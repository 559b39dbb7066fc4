namespace RoleGuide.Theme.Models;

/// <summary>The role before or after another in its category.</summary>
/// <param name="Place">Its region and level in words, which tell roles of one title apart.</param>
public sealed record RoleTurn(Link Role, string Place);
