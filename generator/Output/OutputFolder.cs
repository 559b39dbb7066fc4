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
            if (Standing.HasNoManifest(place.Folder) && Standing.In(place.Folder) is Standing.Foreign foreign) return foreign.Refusal;

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
        var standing = Standing.In(backstage.Output);
        if (standing is Standing.Foreign foreign) return foreign.Refusal;
        var manifest = Manifest.Of(edition);
        var bytes = ManifestJson.Write(manifest);
        var ours = standing as Standing.Ours;
        var kept = ours is null ? FrozenSet<string>.Empty : KeptFiles.In(backstage.Output, manifest, ours);
        if (ours is not null && kept.Count == manifest.Files.Length && IsAllThere(manifest, bytes, ours)) return new WriteOutcome.Unchanged(kept.Count);

        try
        {
            StagedTree.Write(backstage.Staged, edition.Files, bytes);

            // Somebody may have put a file there while the new edition was written.
            if (Standing.In(backstage.Output) is Standing.Foreign late) return late.Refusal;
            TreeSwap.Run(backstage);
        }
        finally
        {
            backstage.TryToClear();
        }

        return new WriteOutcome.Swapped(manifest.Files.Length - kept.Count, kept.Count, ours is null ? 0 : Removed(manifest, ours.Manifest));
    }

    /// <summary>Whether the folder is the wanted one down to its manifest and its folders; every listed file is known to be as wanted.</summary>
    private static bool IsAllThere(Manifest manifest, byte[] bytes, Standing.Ours standing)
    {
        var folders = manifest.Files.SelectMany(static file => OutputPath.FoldersAbove(file.Path)).Distinct(StringComparer.Ordinal).Count();
        return standing.Scan.Folders == folders && standing.ManifestBytes.AsSpan().SequenceEqual(bytes);
    }

    private static int Removed(Manifest manifest, Manifest last)
    {
        var wanted = manifest.Files.Select(static file => file.Path).ToFrozenSet(StringComparer.Ordinal);
        return last.Files.Count(file => !wanted.Contains(file.Path));
    }
}
