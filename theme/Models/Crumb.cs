namespace RoleGuide.Theme.Models;

/// <summary>One step of the breadcrumb trail; the page itself has no address there.</summary>
public sealed record Crumb(string Text, string? Address);
