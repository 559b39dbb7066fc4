namespace RoleGuide.Guidance;

/// <summary>A file of the repository that is written from the definitions, and never by hand.</summary>
/// <param name="Path">Relative to the root of the repository, with slashes.</param>
public sealed record ReferenceFile(string Path, string Text);
