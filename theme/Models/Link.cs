namespace RoleGuide.Theme.Models;

/// <summary>A text that may lead somewhere; without an address it is shown as plain text.</summary>
public sealed record Link(string Text, string? Address);
