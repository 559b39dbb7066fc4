using System.Collections.Frozen;
using RoleGuide.Model;

namespace RoleGuide.History;

/// <summary>What each kind of page shows of the articles that it speaks of.</summary>
internal static class Reach
{
    private static readonly FrozenSet<string> s_roleBeside = Set(
        Subjects.Name, Subjects.Summary, Subjects.Level, Subjects.Experience, Subjects.Pay, Subjects.Glance, Subjects.Ladder, Subjects.Facets, Subjects.Comparisons);

    private static readonly FrozenDictionary<string, FrozenSet<string>> s_ofKind = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        [PageKinds.Role] = s_roleBeside,
        [PageKinds.Comparison] = Set([.. s_roleBeside, Subjects.Questions, Subjects.Sources, Subjects.Dates]),
        [PageKinds.Comparisons] = Set(Subjects.Name, Subjects.Comparisons, Subjects.Dates),
        [PageKinds.Category] = Set(Subjects.Name, Subjects.Summary, Subjects.Level, Subjects.Experience, Subjects.Pay, Subjects.Glance, Subjects.Facets, Subjects.Dates),
        [PageKinds.Home] = Set(Subjects.Name, Subjects.Level, Subjects.Pay, Subjects.Comparisons, Subjects.Dates),
        [PageKinds.Index] = Set(Subjects.Name, Subjects.Dates),
        [PageKinds.SalaryGuide] = Set(Subjects.Name, Subjects.Level, Subjects.Pay, Subjects.PayNotes, Subjects.Disagreements, Subjects.Sources, Subjects.Dates),
        [PageKinds.CareerPaths] = Set(Subjects.Name, Subjects.Level, Subjects.Experience, Subjects.Pay, Subjects.Ladder, Subjects.Dates),
        [PageKinds.Changes] = Set(Subjects.Name, Subjects.Dates),
        [PageKinds.Questions] = Set(Subjects.Name, Subjects.Questions, Subjects.Dates),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a page of a kind shows something of what another page says otherwise. Of a kind that is not in the table nothing is known, so it may show everything.</summary>
    public static bool Covers(string kind, PageChange other) => other.Facts.Any(fact => Covers(kind, other.PageKind, fact.Subject));

    /// <summary>Categories are named everywhere and described on the home page.</summary>
    private static bool Covers(string kind, string otherKind, string subject) => otherKind == PageKinds.Category
        ? subject == Subjects.Name || kind == PageKinds.Home
        : !s_ofKind.TryGetValue(kind, out var subjects) || subjects.Contains(subject);

    private static FrozenSet<string> Set(params ReadOnlySpan<string> subjects) => subjects.ToArray().ToFrozenSet(StringComparer.Ordinal);
}
