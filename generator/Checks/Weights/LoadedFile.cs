namespace RoleGuide.Checks.Weights;

/// <summary>A file that a page loads.</summary>
/// <param name="Path">Relative to the output folder.</param>
/// <param name="Size">What is fetched for it, in bytes.</param>
public sealed record LoadedFile(string Path, int Size);
