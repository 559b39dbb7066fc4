namespace RoleGuide.Model;

/// <summary>The terms under which the guide may be used.</summary>
public sealed record Licence(string Name, string Url);
