namespace RoleGuide.Theme.Models;

/// <summary>One thing by which a list can be narrowed, such as the region.</summary>
/// <param name="Name">How the address of the page names it.</param>
public sealed record Pick(string Name, string Label, Items<PickChoice> Choices);
