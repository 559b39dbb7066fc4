using System.Collections.Frozen;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Published;

/// <summary>Guesses which heading or question of a page took the place of each one that is gone. What is new, not recorded yet, is asked first, and given away once.</summary>
internal static class LikelyAnchors
{
    /// <summary>Shorter words say little about a heading.</summary>
    private const int LeastWord = 4;

    /// <summary>Nor do the longer ones that questions are made of.</summary>
    private static readonly FrozenSet<string> s_common = FrozenSet.ToFrozenSet(["does", "from", "have", "long", "many", "most", "much", "need", "that", "this", "what", "when", "where", "which", "with", "your"], StringComparer.Ordinal);

    /// <summary>For each lost id its likely place; ids without one are left out.</summary>
    /// <param name="recorded">The recorded addresses.</param>
    public static Dictionary<string, NamedAnchor> Of(PageAnchors page, IEnumerable<string> lost, FrozenSet<string> recorded)
    {
        var found = new Dictionary<string, NamedAnchor>(StringComparer.Ordinal);
        var fresh = page.Named.Where(anchor => !recorded.Contains($"{page.Address.Text}#{anchor.Id}")).ToList();
        var left = lost.Order(StringComparer.Ordinal).ToList();
        Settle(left, fresh, found, Nearest);
        SettleByWords(page, (left, fresh), found);
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

    /// <summary>Those that share most of their words come together first. The words of the page's own name stand in many of its headings and tell none from another.</summary>
    private static void SettleByWords(PageAnchors page, (List<string> Left, List<NamedAnchor> Fresh) open, Dictionary<string, NamedAnchor> found)
    {
        var own = WordsOf(page.Address.Text.Trim('/').Split('/')[^1]).ToHashSet(StringComparer.Ordinal);
        var pairs = open.Left
            .SelectMany(id => Kin(id, open.Fresh), (id, place) => (Id: id, Place: place, Shared: WordsOf(NameOf(id)).Except(own, StringComparer.Ordinal).Intersect(WordsOf(place.Name), StringComparer.Ordinal).Count()))
            .Where(pair => pair.Shared > 0)
            .OrderByDescending(pair => pair.Shared).ThenBy(pair => pair.Id, StringComparer.Ordinal).ThenBy(pair => pair.Place.Name, StringComparer.Ordinal);
        foreach (var (id, place, _) in pairs.ToArray())
        {
            if (!open.Left.Contains(id) || !open.Fresh.Contains(place)) continue;
            found.Add(id, place);
            open.Fresh.Remove(place);
            open.Left.Remove(id);
        }
    }

    private static IEnumerable<string> WordsOf(string name) => name.Split('-').Where(word => word.Length >= LeastWord && !s_common.Contains(word));

    private static IEnumerable<NamedAnchor> Kin(string id, IEnumerable<NamedAnchor> anchors) => anchors.Where(anchor => anchor.IsQuestion == IsQuestion(id));

    private static bool IsQuestion(string id) => id.StartsWith(Question.IdPrefix, StringComparison.Ordinal);
}
