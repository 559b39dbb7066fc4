namespace RoleGuide.Output;

/// <summary>Paths without symbolic links, so that two names of one folder compare as one.</summary>
internal static class RealPath
{
    // As many links as Linux follows before it calls them a loop.
    private const int MaximumLinks = 40;

    /// <summary>Names on Windows and macOS differ only by more than case.</summary>
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The path with every link on its way followed; what does not exist yet is taken as it is written.</summary>
    public static string Of(string path) => Of(path, MaximumLinks);

    /// <summary>Whether a path is a folder or lies somewhere inside it; both are real paths.</summary>
    public static bool IsIn(string path, string folder)
    {
        if (!path.StartsWith(folder, Comparison)) return false;
        return path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar;
    }

    private static string Of(string path, int links)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, name);
            if (new DirectoryInfo(real).LinkTarget is not { } target) continue;
            if (links == 0) throw new IOException($"Too many symbolic links: '{path}'");
            real = Of(Path.Combine(Path.GetDirectoryName(real)!, target), links - 1);
        }

        return real;
    }
}
