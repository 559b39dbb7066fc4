namespace RoleGuide.Model;

/// <summary>Something by which the role is measured.</summary>
/// <param name="Target">The value aimed at, in the source's form; null when it names none.</param>
/// <param name="Source">The id of an entry of sources.yml.</param>
public sealed record Kpi(string Name, string? Target, string Source);
