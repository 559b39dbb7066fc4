using System.Collections.Frozen;

namespace RoleGuide.History;

/// <summary>What each kind of page shows of the articles that it speaks of.</summary>
internal static class Reach
{
    private static readonly FrozenSet<string> s_roleBeside = Set(
        Subjects.Name, Subjects.Summary, Subjects.Level, Subjects.Experience, Subjects.Pay, Subjects.Glance, Subjects.Ladder, Subjects.Facets, Subjects.Comparisons);

    private static readonly FrozenDictionary<string, FrozenSet<string>> s_ofKind = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["role"] = s_roleBeside,
        ["comparison"] = Set([.. s_roleBeside, Subjects.Questions, Subjects.Sources, Subjects.Dates]),
        ["comparisons"] = Set(Subjects.Name, Subjects.Comparisons, Subjects.Dates),
        ["category"] = Set(Subjects.Name, Subjects.Summary, Subjects.Level, Subjects.Experience, Subjects.Pay, Subjects.Glance, Subjects.Facets, Subjects.Dates),
        ["home"] = Set(Subjects.Name, Subjects.Level, Subjects.Pay, Subjects.Comparisons, Subjects.Dates),
        ["index"] = Set(Subjects.Name, Subjects.Dates),
        ["salary guide"] = Set(Subjects.Name, Subjects.Level, Subjects.Pay, Subjects.PayNotes, Subjects.Disagreements, Subjects.Sources, Subjects.Dates),
        ["career paths"] = Set(Subjects.Name, Subjects.Level, Subjects.Experience, Subjects.Pay, Subjects.Ladder, Subjects.Dates),
        ["changes"] = Set(Subjects.Name, Subjects.Dates),
        ["questions"] = Set(Subjects.Name, Subjects.Questions, Subjects.Dates),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a page of a kind shows something of what another page says otherwise. Of a kind that is not in the table nothing is known, so it may show everything.</summary>
    public static bool Covers(string kind, PageChange other) => other.Facts.Any(fact => Covers(kind, other.PageKind, fact.Subject));

    /// <summary>Categories are named everywhere and described on the home page.</summary>
    private static bool Covers(string kind, string otherKind, string subject) => otherKind == PageIndex.CategoryKind
        ? subject == Subjects.Name || kind == "home"
        : !s_ofKind.TryGetValue(kind, out var subjects) || subjects.Contains(subject);

    private static FrozenSet<string> Set(params ReadOnlySpan<string> subjects) => subjects.ToArray().ToFrozenSet(StringComparer.Ordinal);
}
