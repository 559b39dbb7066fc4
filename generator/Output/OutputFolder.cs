using System.Collections.Frozen;

namespace RoleGuide.Output;

/// <summary>
/// The only writer of disk. The output folder always holds one whole edition: the next one is made ready beside it and
/// swapped in at once, so that a fault or a killed process leaves the old one or the new one, never a mixture.
/// </summary>
public static class OutputFolder
{
    /// <summary>Replaces what stands in the output folder by exactly this edition and its manifest.</summary>
    public static WriteOutcome Write(OutputPlace place, Edition edition, LockHolder holder)
    {
        OutputPath.RequireRoomForEach(edition.Files);
        try
        {
            // Before anything is made beside it, since the folder may be quite another one than the user meant.
            if (PlaceGuard.Judge(place) is { } refusal) return refusal;
            if (!File.Exists(Path.Combine(place.Folder, Manifest.FileName))
                && Standing.WithoutManifest(place.Folder) is Standing.Foreign foreign) return foreign.Refusal;

            var backstage = Backstage.Of(place.Folder);
            using var held = BuildLock.Take(backstage, holder);
            if (held is null) return new WriteOutcome.Busy(place.Folder, BuildLock.HolderOf(backstage));
            backstage.Repair();
            return Replace(backstage, edition);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return DiskFault.Tell(place.Folder, fault);
        }
    }

    /// <summary>
    /// Puts back the last edition where a process was killed while it swapped by two renames, and clears what it left.
    /// For commands that read the output without writing it; does nothing while another process writes.
    /// </summary>
    public static WriteOutcome? Repair(OutputPlace place, LockHolder holder)
    {
        var backstage = Backstage.Of(place.Folder);
        try
        {
            if (!Directory.Exists(backstage.Folder)) return null;
            if (PlaceGuard.Judge(place) is { } refusal) return refusal;
            using var held = BuildLock.Take(backstage, holder);
            if (held is null) return new WriteOutcome.Busy(place.Folder, BuildLock.HolderOf(backstage));
            backstage.Repair();
            return null;
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return DiskFault.Tell(place.Folder, fault);
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

        try
        {
            StagedTree.Write(backstage, edition.Files, kept, wanted.Bytes);

            // Somebody may have put a file there while the new edition was written.
            if (Standing.In(backstage.Output, ours?.Written ?? wanted) is Standing.Foreign late) return late.Refusal;
            TreeSwap.Run(backstage);
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
