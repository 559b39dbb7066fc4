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
}
