namespace RoleGuide.Output;

/// <summary>One source of the site as the manifest lists it.</summary>
/// <param name="Path">Relative to the input folder, with forward slashes.</param>
/// <param name="Sha256">The hash of its bytes as saved, 64 lower-case hexadecimal digits.</param>
public sealed record ManifestInput(string Path, string Sha256);
