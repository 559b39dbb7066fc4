namespace RoleGuide.Output;

/// <summary>Folders that are never replaced, whatever they hold.</summary>
internal static class PlaceGuard
{
    private const string Advice = "Name a folder of its own with --output.";

    /// <summary>Why the output may not go there, or null when nothing is wrong with the place.</summary>
    public static WriteOutcome.Refused? Judge(OutputPlace place)
    {
        var folder = place.Folder;
        if (Path.GetDirectoryName(folder) is null) return Refuse($"The output folder {folder} is the root of the file system.");
        if (new DirectoryInfo(folder).LinkTarget is { } target)
        {
            return Refuse($"The output folder {folder} is a symbolic link to {target}, and a link cannot be swapped for a folder.");
        }

        if (File.Exists(folder)) return Refuse($"The output folder {folder} is a file.");
        var backstage = Backstage.Of(folder);
        if (new DirectoryInfo(backstage.Folder).LinkTarget is { } elsewhere)
        {
            return Refuse($"The folder {backstage.Folder}, where the output is prepared, is a symbolic link to {elsewhere}.");
        }

        if (new FileInfo(backstage.Lock).LinkTarget is { } other)
        {
            return new WriteOutcome.Refused($"The file {backstage.Lock}, which lets in one build at a time, is a symbolic link to {other}. Delete it and build again.", []);
        }

        return JudgeSurroundings(place, RealPath.Of(folder));
    }

    private static WriteOutcome.Refused? JudgeSurroundings(OutputPlace place, string real)
    {
        var folder = place.Folder;
        if (place.HomeFolder is { Length: > 0 } home && RealPath.IsIn(RealPath.Of(home), real))
        {
            return Refuse($"The output folder {folder} is or holds the home folder {home}.");
        }

        if (RealPath.IsIn(RealPath.Of(place.WorkingFolder), real))
        {
            return Refuse($"The output folder {folder} is or holds the current folder {place.WorkingFolder}.");
        }

        var input = RealPath.Of(place.InputFolder);
        if (RealPath.IsIn(input, real)) return Refuse($"The output folder {folder} is or holds the input folder {place.InputFolder}.");
        if (RealPath.IsIn(real, input)) return Refuse($"The output folder {folder} lies in the input folder {place.InputFolder}.");
        return IsMountPoint(real) ? Refuse($"The output folder {folder} is a mount point, which cannot be swapped.") : null;
    }

    /// <summary>On Unix the drives are the mount points; on Windows a mounted folder is a link and a drive is a root.</summary>
    private static bool IsMountPoint(string folder) =>
        Array.Exists(DriveInfo.GetDrives(), drive => string.Equals(drive.Name, folder, StringComparison.Ordinal));

    private static WriteOutcome.Refused Refuse(string reason) => new($"{reason} {Advice}", []);
}
