namespace RoleGuide.Model;

/// <summary>A kind of page that the build makes by itself and that the navigation can name.</summary>
public sealed record GeneratedKind(string Id, string Title, PagePath Path);
