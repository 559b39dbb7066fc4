using System.Collections.Frozen;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Links;

/// <summary>Finds the file that a broken link probably means, and says it as the link has to be written.</summary>
internal sealed class PathSuggestions
{
    private readonly FrozenDictionary<string, string> _byName;
    private readonly Suggestions _names;

    private PathSuggestions(FrozenDictionary<string, string> byName)
    {
        _byName = byName;
        _names = Suggestions.Of(byName.Keys);
    }

    /// <summary>Prepares paths, relative to the input folder. Of two files with one name the first in ordinal order stands for it.</summary>
    public static PathSuggestions Of(IEnumerable<string> paths) => new(
        paths.Order(StringComparer.Ordinal).DistinctBy(NameOf, StringComparer.Ordinal).ToFrozenDictionary(NameOf, StringComparer.Ordinal));

    /// <summary>
    /// The relative path from a file to the one that has the name of the target, in whatever folder, or else to the one whose name differs least; null when there is none.
    /// </summary>
    public string? Nearest(string from, string resolved)
    {
        var name = NameOf(resolved);
        var nearest = _byName.ContainsKey(name) ? name : _names.Nearest(name);
        return nearest is null ? null : Relative(from, _byName[nearest]);
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
