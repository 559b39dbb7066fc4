namespace RoleGuide.Theme.Models;

/// <summary>A role on a ladder. A title without an article has neither address nor details.</summary>
/// <param name="Level">The level in words; null for a bare title.</param>
/// <param name="Experience">Years of experience in words, or that they are not stated; null for a bare title.</param>
/// <param name="Pay">Typical pay in words, or that it is not stated; null for a bare title.</param>
public sealed record Rung(string Title, string? Address, string? Level, string? Experience, string? Pay);
