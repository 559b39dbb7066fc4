using System.Collections.Frozen;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>Which file names can become addresses.</summary>
internal static class NameRules
{
    /// <summary>Names that Netlify reads, or under which the build itself publishes.</summary>
    private static readonly FrozenSet<string> s_reserved = FrozenSet.ToFrozenSet(
        [
            "index", "404", "assets", "data", "social", "images", "sitemap", "robots", "feed", "llms", "manifest",
            "roles", "categories", "compare", "salary-guide", "career-paths", "faq", "search", "changes", "thanks", "preview",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether an address can be that of a text page and of nothing else.</summary>
    public static bool IsTextPage(string address) => address is ['/', .. var slug, '/'] && Slug.IsSlug(slug) && !s_reserved.Contains(slug);

    public static IEnumerable<Diagnostic> Check(string path, string slug)
    {
        const string Rule = "lower-case letters, digits and single hyphens, at most 80 characters";
        if (!Slug.IsSlug(slug)) yield return FileMistakes.BadName(path, slug, Rule);
        else if (s_reserved.Contains(slug) || Slug.IsDeviceName(slug) || slug.StartsWith("sitemap", StringComparison.Ordinal)) yield return FileMistakes.ReservedName(path, slug);
        else if (Slug.HasComparisonWord(slug)) yield return FileMistakes.BadName(path, slug, "a name without the word \"vs\", which marks the addresses of comparisons");
    }
}
