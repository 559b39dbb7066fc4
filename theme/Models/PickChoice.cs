namespace RoleGuide.Theme.Models;

/// <summary>A choice of a <see cref="Pick"/>.</summary>
/// <param name="Value">How the address of the page and the entries of the list name it.</param>
public sealed record PickChoice(string Value, string Text);
