using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Links;

/// <summary>Finds the file that a broken link probably means, and says it as the link has to be written.</summary>
internal static class PathSuggestion
{
    /// <summary>
    /// The relative path from a file to the one that has the name of the target, in whatever folder, or else to the one whose name differs least; null when there is none.
    /// </summary>
    public static string? Nearest(string from, string resolved, IEnumerable<string> known)
    {
        string[] sorted = [.. known.Order(StringComparer.Ordinal)];
        var name = NameOf(resolved);
        var nearest = Array.Exists(sorted, path => NameOf(path) == name) ? name : Suggestion.Nearest(name, sorted.Select(NameOf));
        var meant = Array.Find(sorted, path => NameOf(path) == nearest);
        return meant is null ? null : Relative(from, meant);
    }

    private static string NameOf(string path) => System.IO.Path.GetFileNameWithoutExtension(path);

    private static string Relative(string from, string to)
    {
        var folders = from.Split('/')[..^1];
        var segments = to.Split('/');
        var shared = 0;
        while (shared < folders.Length && shared < segments.Length - 1 && folders[shared] == segments[shared]) shared++;
        return string.Join('/', Enumerable.Repeat("..", folders.Length - shared).Concat(segments[shared..]));
    }
}
