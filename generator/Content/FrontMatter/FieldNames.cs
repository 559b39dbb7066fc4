using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RoleGuide.Content.FrontMatter;

/// <summary>The names of all keys that there are, so that a place can be noted by a number. A key that is not among them, such as an id of the writer's own, is noted by its letters.</summary>
internal static class FieldNames
{
    /// <summary>Each once. Those that articles have most of come first: the first thirty take a byte.</summary>
    public static readonly ImmutableArray<string> All =
    [
        "region", "band", "basis", "amount", "as-of", "source", "label", "note", "question", "answer", "on", "name", "target", "with", "verdict",
        "title", "summary", "regions", "level", "aliases", "published", "updated", "changes", "at-a-glance", "pay", "ladder", "facets", "kpis", "related", "faq",
        "reports-to", "education", "experience", "years", "certifications", "employers", "team-size", "portfolio", "outlook", "ai-impact", "kind", "horizon",
        "from", "to", "readiness", "focus", "scope", "authority", "client-contact", "time-horizon", "measured-by", "compare", "disagreements", "about", "claims", "says",
        "pay-notes", "review-by", "draft", "anchor-aliases", "silence", "code", "reason",
        "id", "publisher", "year", "url", "retrieved", "tagline", "review-months", "pay-stale-years", "navigation", "repository", "branch", "input-path", "licence", "contact",
        "currency", "locale", "country",
    ];

    /// <summary>What stands for no key: that of an item of a list and of the outermost value.</summary>
    public const int None = 0;

    /// <summary>What stands for a key that is not among them.</summary>
    public const int Spelt = 1;

    /// <summary>The number of the first.</summary>
    private const int First = 2;

    private static readonly FrozenDictionary<string, int> s_numbers = All.Select((name, i) => KeyValuePair.Create(name, i + First)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number of a key.</summary>
    public static int NumberOf(string? key) => key is null ? None : s_numbers.GetValueOrDefault(key, Spelt);
}
