using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Salaries;

/// <summary>The pages of each region that has a figure: one, or an index and one for each category where there are many.</summary>
internal static class SalaryRegionPages
{
    public const string Script = "salary-guide.js";

    public static IEnumerable<SitePage> From(PageContext context) => context.Guide.Site.Regions
        .Where(region => context.RegionPay.ContainsKey(region.Id))
        .Select(region => context.RegionPay[region.Id])
        .SelectMany(region => region.IsSplit
            ? region.Categories.Select(category => Page(region, [category], context)).Prepend(
                new SinglePage(region.Path, PageKinds.SalaryGuide, () => SourcesOf(region.Categories), () => ListGraph.On(Index(region, context), context)) { Newest = () => Newest(region.Categories) })
            : [Page(region, region.Categories, context)]);

    /// <summary>"6 figures for 2 of 5 roles".</summary>
    public static string Holds(ImmutableArray<CategoryPay> categories)
    {
        var figures = categories.Sum(category => category.Figures.Length);
        var paid = categories.Sum(category => category.Paid.Length);
        var all = paid + categories.Sum(category => category.Silent.Length);
        return $"{Quantity.Of(figures, "figure")} for {(paid == all ? "" : string.Create(CultureInfo.InvariantCulture, $"{paid:N0} of "))}{Quantity.Of(all, "role")}";
    }

    private static HubPage Index(RegionPay region, PageContext context)
    {
        var name = region.Region.Name;
        var updated = Newest(region.Categories);
        var holds = Holds(region.Categories);
        var years = SalaryYears.InWords(region.Categories.SelectMany(category => category.Figures));
        var head = context.Head(region.Path, $"Salary guide {years}: {name}", $"Salary guide: {name}",
            $"Pay in the {name} by category: {holds}, {years}, in {region.Region.Currency}, each with its basis and source.") with
        {
            Modified = updated,
        };
        return new HubPage(head, context.Frame(region.Path), Trail(new Crumb(name, null)))
        {
            Standfirst = $"Every pay figure that the sources give for the {name}: {holds}. The figures speak of {years}; amounts are per year, in {region.Region.Currency}.",
            Updated = updated,
            Parts = [.. region.Categories.Select(category => new HubPart(new Link(category.Category.Title, region.PathOf(category.Category.Id).Text), Holds([category])))],
        };
    }

    private static SinglePage Page(RegionPay region, ImmutableArray<CategoryPay> categories, PageContext context) =>
        new(region.PathOf(categories[0].Category.Id), PageKinds.SalaryGuide, () => SourcesOf(categories), () => SalaryGraph.On(Model(region, categories, context), [.. categories.SelectMany(category => category.Figures)], context)) { Newest = () => Newest(categories) };

    private static SalaryRegionPage Model(RegionPay region, ImmutableArray<CategoryPay> categories, PageContext context)
    {
        var path = region.PathOf(categories[0].Category.Id);
        var name = region.Region.Name;
        var subject = region.IsSplit ? $"{categories[0].Category.Title}, {name}" : name;
        var updated = Newest(categories);
        var holds = Holds(categories);
        ImmutableArray<Pay> figures = [.. categories.SelectMany(category => category.Figures)];
        var years = SalaryYears.InWords(figures);
        var bases = figures.Select(pay => pay.Basis).Distinct().Order();
        ImmutableArray<Role> silent = [.. categories.SelectMany(category => category.Silent)];
        var head = context.Head(path, $"Salary guide {years}: {subject}".Replace("guide :", "guide:", StringComparison.Ordinal), $"Salary guide: {subject}", Description(subject, holds, years, region)) with
        {
            Modified = updated,
            Scripts = figures.IsEmpty ? context.Scripts(PageContext.ReadingScript) : context.Scripts(PageContext.ReadingScript, Script),
        };
        return new SalaryRegionPage(head, context.Frame(path), region.IsSplit
            ? Trail(new Crumb(name, region.Path.Text), new Crumb(categories[0].Category.Title, null))
            : Trail(new Crumb(name, null)))
        {
            Standfirst = $"Every pay figure that the sources give: {holds}, all on one scale. Amounts are per year, in {region.Region.Currency}, and never converted.",
            Years = YearSentence(figures),
            Updated = updated,
            Contents = Contents(categories, silent),
            Ticks = context.Scales[region.Region.Id].Ticks,
            Marks = figures.IsEmpty ? [] : PayMarks.Of(figures),
            Bases = [.. bases.Select(basis => new Definition(Words.Basis(basis), Words.Capital(Words.BasisMeaning(basis))))],
            Categories = [.. categories.Where(category => !category.Paid.IsEmpty).Select(category => SalaryBars.Of(category, region, context))],
            Silent = [.. silent.Select(role => new SilentRole(role.Slug, new Link(role.Facts.Title, role.Path.Text), Words.Level(role.Facts.Level)) { FormerAnchors = context.FormerSlugs.Of(role.Slug) })],
            Silence = $"The sources give no pay for {(silent.Length == 1 ? "this role" : "these roles")} in the {name}. We make no estimates.",
            Sources = RoleSources.Entries(SourceIds(categories), context.Guide),
            Feedback = context.FeedbackOn(path),
        };
    }

    private static string Description(string subject, string holds, string years, RegionPay region) => years.Length == 0
        ? $"{subject}: roles for which the sources give no pay. We make no estimates."
        : $"{subject}: {holds}, {years}, in {region.Region.Currency}. Each with its band, basis, source and year, on one scale.";

    private static string YearSentence(ImmutableArray<Pay> figures) => figures.Select(pay => pay.Year).Distinct().Count() switch
    {
        0 => "The sources give no figure here.",
        1 => $"All figures speak of {SalaryYears.InWords(figures)}.",
        _ => $"The figures speak of {SalaryYears.InWords(figures)}; each names its year.",
    };

    private static ImmutableArray<ContentsEntry> Contents(ImmutableArray<CategoryPay> categories, ImmutableArray<Role> silent) =>
    [
        .. categories.Where(category => !category.Paid.IsEmpty).Select(category => new ContentsEntry(category.Category.Title, SalaryBars.AnchorOf(category.Category))),
        .. silent.IsEmpty ? [] : ImmutableArray.Create(new ContentsEntry("Roles without a figure", "silent_")),
        .. categories.All(category => category.Paid.IsEmpty) ? [] : ImmutableArray.Create(new ContentsEntry("Every figure as a table", "table_"), new ContentsEntry("Sources", RoleSections.Sources)),
    ];

    private static ImmutableArray<string> SourceIds(ImmutableArray<CategoryPay> categories)
    {
        var paid = categories.SelectMany(category => category.Paid).ToArray();
        var claims = paid.SelectMany(role => role.Facts.Disagreements).Where(one => one.IsAboutPay).SelectMany(one => one.Claims).Select(claim => claim.Source);
        return [.. categories.SelectMany(category => category.Figures).Select(pay => pay.Source).Concat(claims).Distinct(StringComparer.Ordinal)];
    }

    private static DateStamp Newest(ImmutableArray<CategoryPay> categories) =>
        Words.Date(categories.SelectMany(category => category.Roles).Max(role => role.Facts.Updated));

    private static ImmutableArray<string> SourcesOf(ImmutableArray<CategoryPay> categories) =>
        PageContext.SourcesOf(categories.SelectMany(category => category.Roles));

    private static ImmutableArray<Crumb> Trail(params ReadOnlySpan<Crumb> steps) =>
        PageContext.Trail([new Crumb(GeneratedKinds.SalaryGuide.Title, GeneratedKinds.SalaryGuide.Path.Text), .. steps]);
}
