namespace RoleGuide.Output;

/// <summary>
/// The only writer of disk. The output folder always holds one whole edition: the next one is made ready beside it (<see cref="StagedEdition"/>) and
/// swapped in at once, so that a fault or a killed process leaves the old one or the new one, never a mixture.
/// </summary>
public static class OutputFolder
{
    /// <summary>
    /// Takes the folder for one build and puts right what a killed process left. To be called before the input is read:
    /// whoever comes second learns it at once, and nobody's edition is older than the one it replaces.
    /// </summary>
    public static OutputHold Open(OutputPlace place, LockHolder holder)
    {
        try
        {
            // Before anything is made beside it, since the folder may be quite another one than the user meant.
            if (PlaceGuard.Judge(place) is { } refusal) return OutputHold.Hindered(refusal);
            if (!File.Exists(Path.Combine(place.Folder, Manifest.FileName))
                && Standing.WithoutManifest(place.Folder) is Standing.Foreign foreign) return OutputHold.Hindered(foreign.Refusal);

            var backstage = Backstage.Of(place.Folder);
            return BuildLock.Take(backstage, holder) is { } taken
                ? Repaired(backstage, taken)
                : OutputHold.Hindered(new WriteOutcome.Busy(place.Folder, BuildLock.HolderOf(backstage)));
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return OutputHold.Hindered(DiskFault.Tell(place.Folder, fault));
        }
    }

    /// <summary>
    /// A hash of what stands in a held folder: of each file its path, its size and the time when it was last written to. Equal hashes mean that nobody touched it in between.
    /// Null where nothing stands, or where it can't be looked at.
    /// </summary>
    public static string? StateOf(OutputHold hold) => hold.HasEdition ? StateOf(hold.Backstage!.Output) : null;

    /// <summary>The same of any folder, which somebody may be writing to; null where it can't be looked at.</summary>
    public static string? StateOf(string folder)
    {
        try
        {
            return FolderScan.Of(folder).State();
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return null;
        }
    }

    private static OutputHold Repaired(Backstage backstage, BuildLock taken)
    {
        try
        {
            backstage.Repair();
            return OutputHold.Held(taken);
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }
}
