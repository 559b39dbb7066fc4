namespace RoleGuide.Theme.Models;

/// <summary>Something that a page says otherwise.</summary>
/// <param name="Before">What it said; null for what is new.</param>
/// <param name="After">What it says; null for what is gone.</param>
public sealed record PreviewFact(string Label, string? Before, string? After);
