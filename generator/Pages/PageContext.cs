using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Pages.Careers;
using RoleGuide.Pages.Salaries;
using RoleGuide.Pages.Searching;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>What every page maker is given: the guide, how it is published, and what is computed once for all pages.</summary>
internal sealed record PageContext(Guide Guide, ComparedPairs Pairs, Publication Publication, ImmutableDictionary<string, PayScale> Scales)
{
    /// <summary>The page about a proposed change, which only a preview of that change has.</summary>
    public static readonly PagePath PreviewPath = new("/preview/");

    /// <summary>How much of a title search results show, in characters.</summary>
    private const int TitleLimit = 65;

    /// <summary>The pay of each region that has a figure.</summary>
    public required ImmutableDictionary<string, RegionPay> RegionPay { get; init; }

    /// <summary>Every ladder of the guide.</summary>
    public required CareerMap Careers { get; init; }

    public static PageContext From(Guide guide, ComparedPairs pairs, Publication publication) => new(guide, pairs, publication, PayScale.ForRegions(guide))
    {
        RegionPay = Salaries.RegionPay.ForRegions(guide),
        Careers = CareerMap.From(guide),
        AllSources = SourcesOf(guide.Roles),
        Newest = Words.Date(guide.Roles.Max(role => role.Facts.Updated)),
    };

    /// <summary>The files of some articles, in ordinal order.</summary>
    public static ImmutableArray<string> SourcesOf(IEnumerable<Role> roles) => [.. roles.Select(role => role.Source).Order(StringComparer.Ordinal)];

    /// <summary>The files of all articles, in ordinal order.</summary>
    public required ImmutableArray<string> AllSources { get; init; }

    /// <summary>When an article was last updated.</summary>
    public required DateStamp Newest { get; init; }

    /// <summary>Whether the guide has pages of a generated kind: where there is something to show, and where the navigation asks for them.</summary>
    public bool Has(GeneratedKind kind) => Guide.Site.Navigation.Contains(kind.Id) || kind switch
    {
        _ when kind == GeneratedKinds.Compare => !Pairs.WithPage.IsEmpty,
        _ when kind == GeneratedKinds.SalaryGuide => !RegionPay.IsEmpty,
        _ when kind == GeneratedKinds.CareerPaths => !Careers.Ladders.IsEmpty,
        _ when kind == GeneratedKinds.Faq => Guide.Roles.Any(role => !role.Faq.IsEmpty),
        _ => true,
    };

    /// <summary>The frame of a page; the navigation entry at or above its address is the current one.</summary>
    public SiteFrame Frame(PagePath path) => new(
        Guide.Site.Name,
        Guide.Site.Tagline,
        [.. Guide.Site.Navigation.Select(name => NavigationEntry(name, path))],
        [
            .. GeneratedKinds.All.Where(kind => Has(kind) && !Guide.Site.Navigation.Contains(kind.Id)).Select(kind => new Link(kind.Title, kind.Path.Text)),
            .. Guide.TextPages.Where(page => !Guide.Site.Navigation.Contains(page.Slug)).Select(page => new Link(page.Title, page.Path.Text)),
        ],
        Guide.Site.Licence is { } licence ? new Link(licence.Name, licence.Url) : null,
        Guide.Site.Repository is { } repository ? new Link("Source", repository.Url) : null,
        Guide.Site.Contact,
        Publication.Stylesheet.Text,
        Publication.Icon.Text,
        Notice)
    {
        Search = SearchPages.Box,
        NoticeLink = Publication.Context == PublishingContext.DeployPreview ? new Link("See what it changes", PreviewPath.Text) : null,
    };

    /// <summary>The first of some titles that search results show whole with the brand behind it; failing that without it. The last where all are longer.</summary>
    public string Fitting(params ReadOnlySpan<string> titles)
    {
        foreach (var title in titles)
        {
            if (WithBrand(title).Length <= TitleLimit) return title;
        }

        foreach (var title in titles)
        {
            if (title.Length <= TitleLimit) return title;
        }

        return titles[^1];
    }

    /// <summary>The head of a page whose title element is <paramref name="title"/>, with the brand behind it where there is room.</summary>
    public PageHead Head(PagePath path, string title, string heading, string description) => new(
        WithBrand(title).Length <= TitleLimit ? WithBrand(title) : title,
        heading,
        description,
        path.Absolute(Publication.BaseUrl),
        Language,
        "website",
        null,
        Publication.Context == PublishingContext.Production)
    {
        Scripts = Scripts(SearchPages.Script),
    };

    /// <summary>Those of some scripts that the theme has, as pages load them.</summary>
    public ImmutableArray<PageScript> Scripts(params ReadOnlySpan<string> names)
    {
        var scripts = ImmutableArray.CreateBuilder<PageScript>(names.Length);
        foreach (var name in names)
        {
            if (Publication.Scripts.TryGetValue(name, out var script)) scripts.Add(script);
        }

        return scripts.ToImmutable();
    }

    /// <summary>The canonical address of the home page.</summary>
    public string HomeAddress => PagePath.Home.Absolute(Publication.BaseUrl);

    /// <summary>The canonical form of an address from the root of the site.</summary>
    public string Absolute(string address) => new PagePath(address).Absolute(Publication.BaseUrl);

    /// <summary>The way from the home page to a page.</summary>
    public static ImmutableArray<Crumb> Trail(params ReadOnlySpan<Crumb> steps) => [new Crumb("Home", PagePath.Home.Text), .. steps];

    public string? EditAddress(string source) => Guide.Site.Repository?.EditAddress(source);

    /// <summary>The names of regions, joined: "United Kingdom and United States".</summary>
    public string RegionNames(ImmutableArray<string> ids) => Words.And([.. ids.Select(id => Guide.RegionById[id].Name)]);

    private string WithBrand(string title) => $"{title} | {Guide.Site.Name}";

    /// <summary>The guide's own language: that of its first region.</summary>
    private string Language => Guide.Site.Regions.Select(region => region.Locale).FirstOrDefault("en");

    private string? Notice => Publication.Context switch
    {
        PublishingContext.Production => null,
        PublishingContext.DeployPreview => "This is a preview of a proposed change. It is not the published guide.",
        PublishingContext.LocalPreview => "This is a preview on your own computer, with drafts. It is not the published guide.",
        _ => "This is a working copy. It is not the published guide.",
    };

    private NavigationLink NavigationEntry(string name, PagePath current)
    {
        var (title, path) = GeneratedKinds.All.FirstOrDefault(kind => kind.Id == name) is { } kind
            ? (kind.Title, kind.Path)
            : (Guide.TextPages.First(page => page.Slug == name).Title, PagePath.TextPage(name));
        return new NavigationLink(title, path.Text, current.Text.StartsWith(path.Text, StringComparison.Ordinal));
    }
}
