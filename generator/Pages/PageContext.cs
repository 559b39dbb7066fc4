using System.Collections.Concurrent;
using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Pages.Careers;
using RoleGuide.Pages.Comparing;
using RoleGuide.Pages.Questions;
using RoleGuide.Pages.Salaries;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>What every page maker is given: the guide, how it is published, and what is computed once for all pages.</summary>
internal sealed record PageContext(Guide Guide, ComparedPairs Pairs, Publication Publication, ImmutableDictionary<string, PayScale> Scales)
{
    private readonly ConcurrentDictionary<ComparedPair, Link> _comparisons = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<ImmutableArray<CategoryQuestions>> _questions = new(() => CategoryQuestions.AllOf(Guide));
    private readonly Lazy<ImmutableArray<string>> _allSources = new(() => SourcesOf(Guide.Roles));

    /// <summary>The page about a proposed change, which only a preview of that change has.</summary>
    public static readonly PagePath PreviewPath = new("/preview/");

    /// <summary>Where forms lead when they were received.</summary>
    public static readonly PagePath ThanksPath = new("/thanks/");

    /// <summary>Marks in the contents list what is being read, and copies the addresses of headings.</summary>
    public const string ReadingScript = "reading.js";

    /// <summary>How much of a title search results show, in characters.</summary>
    private const int TitleLimit = 65;

    /// <summary>The pay of each region that has a figure.</summary>
    public required ImmutableDictionary<string, RegionPay> RegionPay { get; init; }

    /// <summary>Every ladder of the guide.</summary>
    public required CareerMap Careers { get; init; }

    /// <summary>The generated kinds that the guide has pages of: where there is something to show, and where the navigation asks for them.</summary>
    public required ImmutableArray<GeneratedKind> Kinds { get; init; }

    /// <summary>The slugs that roles had before.</summary>
    public required FormerSlugs FormerSlugs { get; init; }

    public required SiteFrames Frames { get; init; }

    /// <summary>The files of all articles, in ordinal order.</summary>
    public ImmutableArray<string> AllSources => _allSources.Value;

    /// <summary>The questions of each category that has any.</summary>
    public ImmutableArray<CategoryQuestions> Questions => _questions.Value;

    /// <summary>When an article was last updated.</summary>
    public required DateStamp Newest { get; init; }

    public static PageContext From(Guide guide, ComparedPairs pairs, Publication publication) => From(guide, CareerMap.From(guide, null), pairs, publication);

    /// <summary>The same with ladders that are known.</summary>
    public static PageContext From(Guide guide, CareerMap careers, ComparedPairs pairs, Publication publication)
    {
        var pay = Salaries.RegionPay.ForRegions(guide);
        ImmutableArray<GeneratedKind> kinds = [.. GeneratedKinds.All.Where(kind => guide.Site.Navigation.Contains(kind.Id) || HasContent(kind))];
        return new PageContext(guide, pairs, publication, PayScale.ForRegions(guide))
        {
            RegionPay = pay,
            Careers = careers,
            Kinds = kinds,
            FormerSlugs = FormerSlugs.From(guide.Redirects),
            Frames = new SiteFrames(guide, publication, kinds),
            Newest = Words.Date(guide.Roles.Max(role => role.Facts.Updated)),
        };

        bool HasContent(GeneratedKind kind) => kind switch
        {
            _ when kind == GeneratedKinds.Compare => !pairs.WithPage.IsEmpty,
            _ when kind == GeneratedKinds.SalaryGuide => !pay.IsEmpty,
            _ when kind == GeneratedKinds.CareerPaths => !careers.Ladders.IsEmpty,
            _ when kind == GeneratedKinds.Changes => guide.Roles.Any(role => !role.Facts.IsDraft && !role.Facts.Changes.IsEmpty),
            _ when kind == GeneratedKinds.Faq => guide.Roles.Any(role => !role.Faq.IsEmpty),
            _ => true,
        };
    }

    /// <summary>The files of some articles, in ordinal order.</summary>
    public static ImmutableArray<string> SourcesOf(IEnumerable<Role> roles) => ImmutableArray.CreateRange(roles.Select(role => role.Source)).Sort(StringComparer.Ordinal);

    /// <summary>The page of a pair that has one, by its name.</summary>
    public Link Comparison(ComparedPair pair) => _comparisons.GetOrAdd(pair, static (one, guide) => CompareNames.Link(one, guide), Guide);

    public SiteFrame Frame(PagePath path) => Frames.Of(path);

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
        Guide.Site.Language,
        "website",
        null,
        Publication.Context == PublishingContext.Production)
    {
        Picture = SocialPictures.Of(path, this),
    };

    /// <summary>Those of some scripts that the theme has, as pages load them.</summary>
    public ImmutableArray<PageScript> Scripts(params ReadOnlySpan<string> names) => Publication.Load(names);

    /// <summary>The canonical address of the home page.</summary>
    public string HomeAddress => PagePath.Home.Absolute(Publication.BaseUrl);

    /// <summary>The canonical form of an address from the root of the site.</summary>
    public string Absolute(string address) => new PagePath(address).Absolute(Publication.BaseUrl);

    /// <summary>The way from the home page to a page.</summary>
    public static ImmutableArray<Crumb> Trail(params ReadOnlySpan<Crumb> steps) => [new Crumb("Home", PagePath.Home.Text), .. steps];

    /// <summary>The forms below a page.</summary>
    public Feedback FeedbackOn(PagePath page) => new(
        page.Text,
        Guide.TextPages.FirstOrDefault(text => text.Slug == Privacy.Slug) is { } privacy ? new Link("What happens to it", privacy.Path.Text) : null);

    public string? EditAddress(string source) => Guide.Site.Repository?.EditAddress(source);

    /// <summary>The names of regions, joined: "United Kingdom and United States".</summary>
    public string RegionNames(ImmutableArray<string> ids) => ids.Length == 1 ? Guide.RegionById[ids[0]].Name : Words.And([.. ids.Select(id => Guide.RegionById[id].Name)]);

    /// <summary>The brand stands last, and once.</summary>
    private string WithBrand(string title) => title.EndsWith(" " + Guide.Site.Name, StringComparison.Ordinal) ? title : $"{title} | {Guide.Site.Name}";
}
