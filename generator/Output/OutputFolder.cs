using System.Collections.Frozen;

namespace RoleGuide.Output;

/// <summary>
/// The only writer of disk. The output folder always holds one whole edition: the next one is made ready beside it and
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

    /// <summary>Replaces what stands in a held folder by exactly this edition and its manifest.</summary>
    public static WriteOutcome Write(OutputHold hold, Edition edition)
    {
        OutputPath.RequireRoomForEach(edition.Files);
        if (hold.Backstage is not { } backstage) return hold.Hindrance!;
        try
        {
            return Replace(backstage, edition);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return DiskFault.Tell(backstage.Output, fault);
        }
    }

    /// <summary>
    /// A hash of what stands in a held folder: of each file its path, its size and the time when it was last written to. Equal hashes mean that nobody touched it in between.
    /// Null where nothing stands, or where it can't be looked at.
    /// </summary>
    public static string? StateOf(OutputHold hold)
    {
        if (!hold.HasEdition) return null;
        try
        {
            return FolderScan.Of(hold.Backstage!.Output).State();
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

    private static WriteOutcome Replace(Backstage backstage, Edition edition)
    {
        var wanted = WrittenManifest.Of(edition);
        var standing = Standing.In(backstage.Output, wanted);
        if (standing is Standing.Foreign foreign) return foreign.Refusal;
        var ours = standing as Standing.Ours;
        var kept = ours is null ? FrozenSet<string>.Empty : KeptFiles.In(backstage.Output, wanted.Manifest, ours);
        if (ours is not null && kept.Count == edition.Files.Length && IsWhole(wanted, ours)) return new WriteOutcome.Unchanged(kept.Count);

        var last = ours?.Written ?? wanted;
        try
        {
            StagedTree.Write(backstage, edition.Files, kept, wanted.Bytes);

            // Somebody may have put a file there while the new edition was written.
            if (Standing.In(backstage.Output, last) is Standing.Foreign late) return late.Refusal;
            if (TreeSwap.RunUnlessForeign(backstage, last) is { } latest) return latest;
        }
        finally
        {
            backstage.TryToClear();
        }

        return new WriteOutcome.Swapped(edition.Files.Length - kept.Count, kept.Count, ours is null ? 0 : Removed(wanted.Manifest, ours.Written.Manifest));
    }

    /// <summary>Whether the folder is the wanted one down to its manifest and its folders, once each of its files is known to be.</summary>
    private static bool IsWhole(WrittenManifest wanted, Standing.Ours standing)
    {
        var folders = wanted.Manifest.Files.SelectMany(static file => OutputPath.FoldersAbove(file.Path)).Distinct(StringComparer.Ordinal).Count();
        return standing.Scan.Folders == folders && standing.Written.Bytes.AsSpan().SequenceEqual(wanted.Bytes);
    }

    private static int Removed(Manifest wanted, Manifest last)
    {
        var paths = wanted.Files.Select(static file => file.Path).ToFrozenSet(StringComparer.Ordinal);
        return last.Files.Count(file => !paths.Contains(file.Path));
    }
}
