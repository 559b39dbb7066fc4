namespace RoleGuide.Model;

/// <summary>An anchor that once was published and the one that took its place.</summary>
public sealed record AnchorAlias(string Old, string New);
