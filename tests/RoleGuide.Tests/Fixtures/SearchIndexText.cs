using System.Collections.Immutable;
using System.Text.Json;

namespace RoleGuide.Tests.Fixtures;

/// <summary>The search index of a site, read as the script reads it.</summary>
internal sealed class SearchIndexText
{
    private readonly JsonElement _first;
    private readonly JsonElement _second;

    private SearchIndexText(SiteFixture site)
    {
        Files = Texts(Json(site, "search/index.json"), "files");
        (_first, _second) = (Json(site, Files[0][1..]), Json(site, Files[1][1..]));
        Addresses = [.. Texts(_first, "addresses").Select((address, i) => address.Length > 0 ? address : $"/roles/{Titles[i].ToLowerInvariant().Replace(' ', '-')}/")];
    }

    public ImmutableArray<string> Files { get; }

    public ImmutableArray<string> Titles => Texts(_first, "titles");

    public ImmutableArray<string> Addresses { get; }

    public ImmutableArray<string> Aliases => Texts(_first, "aliases");

    public ImmutableArray<string> Beginnings => Texts(_first, "summaries");

    public ImmutableArray<string> Endings => Texts(_second, "summaries");

    public ImmutableArray<string> ComparisonTitles => Texts(_second, "titles");

    public ImmutableArray<string> ComparisonAddresses => Texts(_second, "addresses");

    /// <summary>Headings and questions with the pages that they stand on.</summary>
    public IEnumerable<(string Address, string Anchor, string Text)> Parts
    {
        get
        {
            var pages = Addresses.Zip(Numbers(_second, "counts")).SelectMany(page => Enumerable.Repeat(page.First, page.Second));
            return pages.Zip(Texts(_second, "anchors"), Texts(_second, "headings"));
        }
    }

    public static SearchIndexText Of(SiteFixture site) => new(site);

    public string LabelOf(int page) => Texts(_first, "labels")[Numbers(_first, "label")[page]];

    private static JsonElement Json(SiteFixture site, string path) => JsonDocument.Parse(site.Text(path)).RootElement;

    private static ImmutableArray<string> Texts(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static ImmutableArray<int> Numbers(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(number => number.GetInt32())];
}
