namespace RoleGuide.Theme.Models;

/// <summary>A comparison on the home page.</summary>
/// <param name="Text">What tells the two apart.</param>
public sealed record CompareHighlight(Link Page, string Text);
