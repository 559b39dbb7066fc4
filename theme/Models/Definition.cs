namespace RoleGuide.Theme.Models;

/// <summary>A term and what it means here.</summary>
public sealed record Definition(string Term, string Meaning);
