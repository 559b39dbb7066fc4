namespace RoleGuide.Output;

/// <summary>Where the site goes, and the folders around it that must survive. All are absolute paths, given by the command line.</summary>
/// <param name="Folder">The output folder, which is replaced as a whole.</param>
/// <param name="InputFolder">What the site is built from.</param>
/// <param name="WorkingFolder">Where the program was started.</param>
/// <param name="HomeFolder">The user's home, or null where there is none.</param>
public sealed record OutputPlace(string Folder, string InputFolder, string WorkingFolder, string? HomeFolder)
{
    /// <summary>The output folder, absolute and without a slash at its end.</summary>
    public string Folder { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder));
}
