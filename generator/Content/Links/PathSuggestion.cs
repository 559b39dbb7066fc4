using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Links;

/// <summary>Finds the file that a broken link probably means, and says it as the link has to be written.</summary>
internal static class PathSuggestion
{
    /// <summary>
    /// The relative path from a file to the one that has the name of the target, in whatever folder, or else to the one whose path differs least; null when there is none.
    /// </summary>
    public static string? Nearest(string from, string resolved, IEnumerable<string> known)
    {
        string[] sorted = [.. known.Order(StringComparer.Ordinal)];
        var name = NameOf(resolved);
        var meant = Array.Find(sorted, path => string.Equals(NameOf(path), name, StringComparison.OrdinalIgnoreCase))
            ?? Array.Find(sorted, path => NameOf(path) == name + ".md")
            ?? Suggestion.Nearest(resolved, sorted);
        return meant is null ? null : Relative(from, meant);
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string Relative(string from, string to)
    {
        var folders = from.Split('/')[..^1];
        var segments = to.Split('/');
        var shared = 0;
        while (shared < folders.Length && shared < segments.Length - 1 && folders[shared] == segments[shared]) shared++;
        return string.Join('/', Enumerable.Repeat("..", folders.Length - shared).Concat(segments[shared..]));
    }
}
