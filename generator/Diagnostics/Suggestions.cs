using System.Collections.Immutable;

namespace RoleGuide.Diagnostics;

/// <summary>
/// The names of a guide that a writer may have meant, prepared once for any number of mistakes. However many names there are, each
/// mistake is compared with no more than <see cref="MostCompared"/> of them, so that a thousand mistakes cost a thousand times one.
/// </summary>
public sealed class Suggestions
{
    /// <summary>So many names a mistake is compared with: all names of a small guide, and of a large one those that begin or end most like it.</summary>
    public const int MostCompared = 32;

    /// <summary>Names before and after the place of a mistake in each of the two orders.</summary>
    private const int Reach = MostCompared / 4;

    private readonly (string[] Letters, string[] Names) _byBeginning;
    private readonly (string[] Letters, string[] Names) _byEnd;

    private Suggestions(string[] names)
    {
        _byBeginning = Sorted(names, static name => name.ToUpperInvariant());
        _byEnd = Sorted(names, static name => Reversed(name.ToUpperInvariant()));
    }

    /// <summary>Prepares names, in any order; they may repeat themselves.</summary>
    public static Suggestions Of(IEnumerable<string> names) => new([.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>The nearest name, as <see cref="Suggestion.Nearest"/> measures it, among those that are compared; null when none is near.</summary>
    public string? Nearest(string found) => Suggestion.Nearest(found, Compared(found));

    /// <summary>A hint that names the nearest one, or null.</summary>
    public string? DidYouMean(string found) => Suggestion.DidYouMean(found, Compared(found));

    /// <summary>
    /// The names that a mistake is compared with. A slip near the end of a name leaves its beginning, and so its place in the alphabet;
    /// one near the beginning leaves its place in the alphabet of names read backwards.
    /// </summary>
    internal ImmutableArray<string> Compared(string found)
    {
        if (_byBeginning.Names.Length <= MostCompared) return [.. _byBeginning.Names];
        var capitals = found.ToUpperInvariant();
        return [.. Around(_byBeginning, capitals).Concat(Around(_byEnd, Reversed(capitals))).Distinct(StringComparer.Ordinal)];
    }

    private static string[] Around((string[] Letters, string[] Names) sorted, string letters)
    {
        var at = Array.BinarySearch(sorted.Letters, letters, StringComparer.Ordinal);
        var place = at < 0 ? ~at : at;
        return sorted.Names[Math.Max(0, place - Reach)..Math.Min(sorted.Names.Length, place + Reach)];
    }

    private static (string[] Letters, string[] Names) Sorted(string[] names, Func<string, string> letters)
    {
        (string Letters, string Name)[] sorted = [.. names.Select(name => (Letters: letters(name), Name: name)).OrderBy(one => one.Letters, StringComparer.Ordinal)];
        return ([.. sorted.Select(one => one.Letters)], [.. sorted.Select(one => one.Name)]);
    }

    private static string Reversed(string text) => string.Create(text.Length, text, static (letters, source) =>
    {
        source.CopyTo(letters);
        letters.Reverse();
    });
}
