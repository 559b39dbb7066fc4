using System.Collections.Immutable;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Output;

namespace RoleGuide.History;

/// <summary>Whether articles that say something new also say when they changed: search engines and feeds go by that day.</summary>
public static class ChangeSignals
{
    private const int LongestNamed = 100;

    /// <summary>A warning for each article that says something new under an old date.</summary>
    /// <param name="redirects">Where articles moved to.</param>
    /// <param name="spotOf">The place of an article's <c>updated</c>, by its file.</param>
    public static ImmutableArray<Diagnostic> Run(IEnumerable<ManifestPage> before, IEnumerable<ManifestPage> after, ImmutableArray<Redirect> redirects, Func<string, SourceSpot> spotOf)
    {
        var now = after.ToDictionary(page => page.Address, StringComparer.Ordinal);
        var moved = redirects.ToDictionary(redirect => redirect.From.Text, redirect => redirect.To.Text, StringComparer.Ordinal);
        var roles = new MovedRoles(moved.Select(redirect => (redirect.Key, redirect.Value)));
        var found = new DiagnosticBag();
        foreach (var had in before.Where(page => page.Source.Length > 0))
        {
            var address = now.ContainsKey(had.Address) ? had.Address : moved.GetValueOrDefault(had.Address, had.Address);
            if (!now.TryGetValue(address, out var has) || StaleDate(had, has, roles) is not { } date) continue;
            var changes = FactChanges.Between(had.Facts, has.Facts, roles).Where(IsSaid).Select(Short).ToImmutableArray();
            found.Add(ChangeMistakes.DateBehind(spotOf(has.Source), changes, (UpdatedOf(had)!, date)));
        }

        return [.. found.Order()];
    }

    /// <summary>
    /// Leaves out the warnings about files that bear the very day on which they are looked at: what changes a second time on one day has the right date already.
    /// </summary>
    public static ImmutableArray<Diagnostic> Less(ImmutableArray<Diagnostic> found, IReadOnlySet<string> datedToday) =>
        found.RemoveAll(one => one.Code == ChangeMistakes.DateBehindCode && datedToday.Contains(one.Spot.Path));

    /// <summary>The date of an article that says something new while its date did not move on; null when all is well.</summary>
    internal static string? StaleDate(ManifestPage before, ManifestPage after, MovedRoles moved)
    {
        // Nobody has been told of a draft yet.
        if (IsDraft(before) || IsDraft(after)) return null;
        if (UpdatedOf(before) is not { } then || UpdatedOf(after) is not { } now || string.CompareOrdinal(now, then) > 0) return null;
        return FactChanges.Between(before.Facts, after.Facts, moved).Any(IsSaid) ? now : null;
    }

    /// <summary>Whether a change is the article's own: the words of a source are another file's.</summary>
    private static bool IsSaid(FactChange change) => change.Subject is not (Subjects.Dates or Subjects.Sources);

    /// <summary>A message bears a figure that changed, but no whole sentences.</summary>
    private static string Short(FactChange change) => change.InWords.Length <= LongestNamed ? change.InWords : change.Label;

    private static bool IsDraft(ManifestPage page) => page.Facts.Any(fact => fact is { Label: Labels.State, Text: Labels.Draft });

    private static string? UpdatedOf(ManifestPage page) => page.Facts.FirstOrDefault(fact => fact.Label == Labels.Updated)?.Text;
}
