using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Pages.Downloads;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Salaries;

/// <summary>The salary guide before a region is chosen.</summary>
internal static class SalaryGuidePages
{
    private static readonly ImmutableArray<ContentsEntry> s_contents =
    [
        new("Choose a region", "regions"),
        new("What the figures are", "figures"),
        new("How they are made", "made"),
        new("Take the figures with you", "downloads"),
    ];

    public static SitePage From(PageContext context) =>
        new SinglePage(GeneratedKinds.SalaryGuide.Path, PageKinds.SalaryGuide, () => context.AllSources, () => SalaryGraph.On(Model(context), context)) { Newest = () => context.Newest };

    private static SalaryGuidePage Model(PageContext context)
    {
        var guide = context.Guide;
        var path = GeneratedKinds.SalaryGuide.Path;
        var figures = guide.Roles.Sum(role => role.Facts.Pay.Length);
        var years = SalaryYears.InWords(guide.Roles.SelectMany(role => role.Facts.Pay));
        var regions = Words.And([.. guide.Site.Regions.Select(region => region.Name)]);
        var head = context.Head(path, "Salary guide: every figure with its source", "Salary guide", figures == 0
            ? $"The salary guide for the {regions}. The sources give no figure yet, and we make no estimates."
            : $"{Quantity.Of(figures, "pay figure")} for {years} from the {regions}, each with basis, year and source, on one scale per region. Free to download.") with
        {
            Modified = context.Newest,
            Scripts = context.Scripts(PageContext.ReadingScript),
        };
        return new SalaryGuidePage(head, context.Frame(path), PageContext.Trail(new Crumb(GeneratedKinds.SalaryGuide.Title, null)))
        {
            Standfirst = figures == 0
                ? "The sources give no pay figure yet."
                : $"Every pay figure of the guide, region by region, each with its basis, its year and its source. The figures speak of {years}.",
            Updated = context.Newest,
            Contents = s_contents,
            Regions = [.. guide.Site.Regions.Select(region => Region(region, context))],
            Pay = PayOverviews.Of(context),
            Bases = [.. Enum.GetValues<Basis>().Select(basis => new Definition(Words.Basis(basis), Words.Capital(Words.BasisMeaning(basis))))],
            AgeLimit = $"A figure more than {Years(guide.Site.PayStaleYears)} old is marked “older figure”, counted from the date of the guide’s content.",
            Downloads =
            [
                new Download("salaries.csv", DownloadPaths.SalaryCsv.Text, "Every figure as a table for spreadsheets: UTF-8, commas, lines that end in CRLF (RFC 4180). A text that would run as a formula has an apostrophe before it."),
                new Download("salaries.json", DownloadPaths.SalaryJson.Text, "The same lines for programs, with the meaning of each column."),
                new Download("roles.json", DownloadPaths.RoleJson.Text, "The whole guide as data: every role with its facts, ladder, questions and sources."),
            ],
            Columns = SalaryColumns.All,
            Sources = Sources(guide),
        };
    }

    private static HubPart Region(Region region, PageContext context)
    {
        if (!context.RegionPay.TryGetValue(region.Id, out var pay)) return new HubPart(new Link(region.Name, null), "The sources give no figure.");
        var figures = pay.Categories.SelectMany(category => category.Figures);
        return new HubPart(new Link(region.Name, pay.Path.Text), $"{SalaryRegionPages.Holds(pay.Categories)}, {SalaryYears.InWords(figures)}, in {region.Currency}");
    }

    private static ImmutableArray<Definition> Sources(Guide guide) =>
    [
        .. guide.Roles.SelectMany(role => role.Facts.Pay).Select(pay => pay.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => guide.SourceById[id])
            .Select(source => new Definition(source.Id, string.Create(CultureInfo.InvariantCulture, $"{source.Title}, {source.Publisher}, {source.Year}"))),
    ];

    private static string Years(int years) => Quantity.Of(years, "year");
}
