namespace RoleGuide.Theme.Models;

/// <summary>A role with its comparisons.</summary>
/// <param name="Region">The names of its regions, joined.</param>
/// <param name="Level">The level in words.</param>
public sealed record CompareGroup(Link Role, string Region, string Level, Items<CompareEntry> Entries);
