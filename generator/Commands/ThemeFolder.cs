using RoleGuide.Rendering;

namespace RoleGuide.Commands;

/// <summary>The theme's style sheets, scripts and pictures where they are written, so that a change of one is seen without building the program.</summary>
public static class ThemeFolder
{
    /// <summary>The folder above a compiled program that holds the sources of the theme's files; null where there is none.</summary>
    /// <param name="program">The folder of the program.</param>
    public static string? Above(string program)
    {
        for (var folder = new DirectoryInfo(program); folder is not null; folder = folder.Parent)
        {
            var assets = Path.Combine(folder.FullName, "theme", "Assets");
            if (Directory.Exists(assets) && Directory.Exists(Path.Combine(folder.FullName, "generator"))) return assets;
        }

        return null;
    }

    /// <summary>The files as they are now; null when they can't all be read, as while one is being saved.</summary>
    internal static ThemeAssets? Read(string folder)
    {
        try
        {
            return ThemeAssets.From(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
                path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes, StringComparer.Ordinal));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
