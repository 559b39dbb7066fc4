using System.Collections.Frozen;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Published;

/// <summary>Guesses which heading or question of a page took the place of each one that is gone. What is new, not recorded yet, is asked first, and given away once.</summary>
internal static class LikelyAnchors
{
    /// <summary>Shorter words, such as "what" and "does", say little about a heading.</summary>
    private const int LeastWord = 4;

    /// <summary>For each lost id its likely place; ids without one are left out.</summary>
    /// <param name="recorded">The recorded addresses.</param>
    public static Dictionary<string, NamedAnchor> Of(PageAnchors page, IEnumerable<string> lost, FrozenSet<string> recorded)
    {
        var found = new Dictionary<string, NamedAnchor>(StringComparer.Ordinal);
        var fresh = page.Named.Where(anchor => !recorded.Contains($"{page.Address.Text}#{anchor.Id}")).ToList();
        var left = lost.Order(StringComparer.Ordinal).ToList();
        Settle(left, fresh, found, Nearest);
        Settle(left, fresh, found, MostWords);
        Settle(left, fresh, found, (id, anchors) => left.Count(other => IsQuestion(other) == IsQuestion(id)) == 1 && anchors is [var only] ? only : null);
        foreach (var id in left)
        {
            if (Nearest(id, [.. Kin(id, page.Named)]) is { } old) found.Add(id, old);
        }

        return found;
    }

    /// <summary>How an alias names a place, given its id.</summary>
    public static string NameOf(string id) => id.StartsWith(Section.IdPrefix, StringComparison.Ordinal) ? id[Section.IdPrefix.Length..] : id;

    private static void Settle(List<string> left, List<NamedAnchor> fresh, Dictionary<string, NamedAnchor> found, Func<string, NamedAnchor[], NamedAnchor?> find)
    {
        foreach (var id in left.ToArray())
        {
            if (find(id, [.. Kin(id, fresh)]) is not { } place) continue;
            found.Add(id, place);
            fresh.Remove(place);
            left.Remove(id);
        }
    }

    private static NamedAnchor? Nearest(string id, NamedAnchor[] anchors) =>
        Suggestion.Nearest(NameOf(id), anchors.Select(anchor => anchor.Name)) is { } nearest ? anchors.First(anchor => anchor.Name == nearest) : null;

    /// <summary>The one that shares most of the words.</summary>
    private static NamedAnchor? MostWords(string id, NamedAnchor[] anchors)
    {
        var words = WordsOf(NameOf(id)).ToHashSet(StringComparer.Ordinal);
        var best = anchors.Select(anchor => (Anchor: anchor, Shared: WordsOf(anchor.Name).Distinct(StringComparer.Ordinal).Count(words.Contains)))
            .OrderByDescending(one => one.Shared).ThenBy(one => one.Anchor.Name, StringComparer.Ordinal).FirstOrDefault();
        return best.Shared > 0 ? best.Anchor : null;
    }

    private static IEnumerable<string> WordsOf(string name) => name.Split('-').Where(word => word.Length >= LeastWord);

    private static IEnumerable<NamedAnchor> Kin(string id, IEnumerable<NamedAnchor> anchors) => anchors.Where(anchor => anchor.IsQuestion == IsQuestion(id));

    private static bool IsQuestion(string id) => id.StartsWith(Question.IdPrefix, StringComparison.Ordinal);
}
