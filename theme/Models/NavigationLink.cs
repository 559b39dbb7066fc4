namespace RoleGuide.Theme.Models;

/// <summary>A link of the main navigation.</summary>
/// <param name="IsCurrent">Whether the page shown is this one or lies below it.</param>
public sealed record NavigationLink(string Text, string Address, bool IsCurrent);
