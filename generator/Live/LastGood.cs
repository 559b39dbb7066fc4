using RoleGuide.Content.Sources;

namespace RoleGuide.Live;

/// <summary>
/// Finds what of an input with mistakes can be shown, so that a mistake in one file hides nothing of the others: every sound file as it is, every faulty one in the
/// last version that was shown, and a faulty one that never was shown not at all (its address is kept, so that nobody misses it as well). Where a file that did not
/// change became faulty because of others, those others stand in their last versions. What is found has no error.
/// </summary>
internal static class LastGood
{
    /// <summary>The versions to show; null when there is nothing to show.</summary>
    /// <param name="now">The files as they are.</param>
    /// <param name="good">What was shown before, or null.</param>
    /// <param name="read">Reads other versions of the files.</param>
    public static SiteReading? Find(SiteReading now, SiteReading? good, Func<SourceTree, SiteReading> read)
    {
        var reading = now.Tree.Refused.Count == 0 ? now : read(WithLost(now.Tree, good?.Tree));
        while (reading.Errors.Any())
        {
            if (StepBack(reading, good?.Tree) is not { } tree) return good;
            reading = read(tree);
        }

        return reading.IsShowable ? reading : good;
    }

    /// <summary>The files that can't be taken now but were shown before come back.</summary>
    private static SourceTree WithLost(SourceTree now, SourceTree? good)
    {
        SourceFile[] lost = good is null ? [] : [.. good.Files.Where(file => now.Find(file.Path) is null && now.Refused.Any(path => IsAtOrBelow(path, file.Path)))];
        var found = lost.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new SourceTree(now.Files.Concat(lost), now.Refused.Where(path => !found.Contains(path)));
    }

    /// <summary>The same versions with those to blame a step nearer to what was shown before; null when there is no way on.</summary>
    private static SourceTree? StepBack(SiteReading reading, SourceTree? good)
    {
        var (tree, errors) = (reading.Tree, reading.Errors.ToArray());
        return Revert(tree, good, errors.Select(one => one.Spot.Path))
            ?? Revert(tree, good, errors.SelectMany(one => one.Related, (_, related) => related.Spot.Path))
            ?? Restore(tree, good)
            ?? Revert(tree, good, tree.Files.Select(file => file.Path).Where(path => InputLayout.RoleOf(path) is not (InputRole.Article or InputRole.TextPage)));
    }

    /// <summary>Takes of these files the versions that were shown before. One that was not shown is left out, and one that is left out already is forgotten.</summary>
    private static SourceTree? Revert(SourceTree tree, SourceTree? good, IEnumerable<string> paths)
    {
        var versions = tree.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var refused = tree.Refused.ToHashSet(StringComparer.Ordinal);
        var isChanged = false;
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            if (!versions.TryGetValue(path, out var version))
            {
                isChanged |= refused.Remove(path);
            }
            else if (good?.Find(path) is not { } before)
            {
                isChanged |= versions.Remove(path) && refused.Add(path);
            }
            else if (!version.HasBytesOf(before))
            {
                versions[path] = before;
                isChanged = true;
            }
        }

        return isChanged ? new SourceTree(versions.Values, refused) : null;
    }

    /// <summary>Brings back the files that were shown before and are gone.</summary>
    private static SourceTree? Restore(SourceTree tree, SourceTree? good)
    {
        SourceFile[] gone = good is null ? [] : [.. good.Files.Where(file => tree.Find(file.Path) is null)];
        return gone.Length > 0 ? new SourceTree(tree.Files.Concat(gone), tree.Refused) : null;
    }

    private static bool IsAtOrBelow(string path, string file) =>
        file == path || (file.StartsWith(path, StringComparison.Ordinal) && (path.EndsWith('/') || file[path.Length] == '/'));
}
