namespace RoleGuide.History;

/// <summary>A file other than a page that is not what it was.</summary>
/// <param name="How">One of <c>added</c>, <c>changed</c> and <c>removed</c>.</param>
/// <param name="Path">Relative to the output folder.</param>
public sealed record FileChange(string How, string Path);
