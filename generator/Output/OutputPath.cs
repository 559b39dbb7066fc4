using System.Collections.Immutable;

namespace RoleGuide.Output;

/// <summary>
/// The last gate before disk: whatever went wrong upstream, no file leaves its folder. Writers' mistakes are reported long
/// before; what is caught here is a bug in RoleGuide and therefore thrown.
/// </summary>
internal static class OutputPath
{
    /// <summary>The sign that the framework puts where a name is not UTF-8.</summary>
    public const char Unreadable = '\uFFFD';

    /// <summary>Whether a path is relative, of forward slashes, and the same on every file system.</summary>
    public static bool IsSound(string path)
    {
        foreach (var letter in path)
        {
            // The last one is how a name in another encoding reaches us, so that it may stand for several.
            if (letter is '\\' or ':' or Unreadable || char.IsControl(letter)) return false;
        }

        foreach (var segment in path.AsSpan().Split('/'))
        {
            var name = path.AsSpan(segment);
            // Windows drops dots and spaces at the end of a name; so "." and ".." go as well.
            if (name.IsEmpty || name[^1] is '.' or ' ') return false;
        }

        return true;
    }

    /// <summary>The place of a file on disk, under <paramref name="folder"/>.</summary>
    public static string Under(string folder, string path)
    {
        var place = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

        // Windows has names of devices besides, such as "con"; elsewhere nothing is left of a sound path that could lead away.
        return IsSound(path) && (!OperatingSystem.IsWindows() || string.Equals(Path.GetFullPath(place), place, StringComparison.Ordinal))
            ? place
            : throw new ArgumentException($"The output path \"{path}\" would leave the output folder.", nameof(path));
    }

    /// <summary>Asserts that the files can stand beside each other, the manifest among them, even where names ignore case.</summary>
    public static void RequireRoomForEach(ImmutableArray<ManifestFile> files)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Manifest.FileName };
        foreach (var file in files)
        {
            if (!IsSound(file.Path)) throw new ArgumentException($"The output path \"{file.Path}\" would leave the output folder.", nameof(files));
            if (!names.Add(file.Path))
            {
                throw new ArgumentException($"The output path \"{file.Path}\" is claimed twice.", nameof(files));
            }
        }

        foreach (var file in files)
        {
            if (FoldersAbove(file.Path).FirstOrDefault(names.Contains) is { } folder)
            {
                throw new ArgumentException($"The output path \"{folder}\" is claimed as a file and as the folder of \"{file.Path}\".", nameof(files));
            }
        }
    }

    /// <summary>The folders that must exist for a file: <c>a/b/c</c> gives <c>a/b</c> and <c>a</c>.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1)) yield return path[..end];
    }
}
