namespace RoleGuide.Theme.Models;

/// <summary>A ladder in the list of ladders.</summary>
/// <param name="Address">Its page.</param>
/// <param name="Regions">The names of its regions, joined.</param>
/// <param name="Count">How many roles of the guide stand on it, in words.</param>
public sealed record CareerEntry(string Name, string Address, string Regions, string Count);
