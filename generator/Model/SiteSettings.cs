using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>What site.yml says about the whole guide.</summary>
/// <param name="Url">The canonical address of the site, without trailing slash.</param>
/// <param name="ReviewMonths">After how many months an article is due for review when it names no day.</param>
/// <param name="PayStaleYears">Pay figures older than this, counted from the content date, are marked on the page.</param>
/// <param name="Navigation">Generated kinds of page and slugs of text pages, in order.</param>
public sealed record SiteSettings(
    string Name,
    string Tagline,
    string Url,
    ImmutableArray<Region> Regions,
    int ReviewMonths,
    int PayStaleYears,
    ImmutableArray<string> Navigation,
    Repository? Repository,
    Licence? Licence,
    string? Contact)
{
    /// <summary>The guide's own language as a BCP 47 tag: that of its first region.</summary>
    public string Language => Regions.IsEmpty ? "en" : Regions[0].Locale;

    /// <summary>Whether an article that speaks of these regions is in English; what is unknown is no language.</summary>
    public bool IsEnglish(ImmutableArray<string> regions) =>
        regions.Length > 0 && regions.All(id => Regions.Any(region => region.Id == id && region.Locale.StartsWith("en-", StringComparison.Ordinal)));
}
