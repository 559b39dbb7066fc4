namespace RoleGuide.Output;

/// <summary>How a build left an output folder.</summary>
/// <param name="Folder">What <see cref="OutputFolder.StateOf(OutputHold)"/> says of it.</param>
/// <param name="Manifest">The hash of its manifest, 64 lower-case hexadecimal digits.</param>
public sealed record EditionState(string Folder, string Manifest);
