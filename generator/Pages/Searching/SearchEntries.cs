using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.Careers;
using RoleGuide.Pages.Questions;
using RoleGuide.Pages.Salaries;

namespace RoleGuide.Pages.Searching;

/// <summary>The pages that a search can find, those first that readers look for most.</summary>
internal static class SearchEntries
{
    private static readonly SearchLabel s_guide = new("The guide", "");

    /// <summary>The index page of each generated kind under the names that readers have for it.</summary>
    private static readonly ImmutableArray<(GeneratedKind Kind, ImmutableArray<string> Aliases)> s_kinds =
    [
        (GeneratedKinds.Roles, ["A to Z", "Index"]),
        (GeneratedKinds.Compare, ["Comparisons", "Roles side by side"]),
        (GeneratedKinds.SalaryGuide, ["Pay"]),
        (GeneratedKinds.CareerPaths, ["Career ladders", "Progression"]),
        (GeneratedKinds.Faq, ["FAQ", "Questions and answers"]),
        (GeneratedKinds.Changes, ["News", "Feed"]),
    ];

    /// <summary>Roles, categories, lists and texts, with what stands below their titles.</summary>
    public static ImmutableArray<SearchEntry> Of(PageContext context) =>
    [
        .. context.Guide.Roles.Select(role => Of(role, context)),
        .. Categories(context.Guide),
        .. s_kinds.Where(known => context.Kinds.Contains(known.Kind)).Select(known => new SearchEntry(known.Kind.Title, known.Kind.Path, s_guide, "") { Aliases = known.Aliases }),
        .. context.Guide.Site.Regions.Where(region => context.RegionPay.ContainsKey(region.Id)).SelectMany(region => Of(context.RegionPay[region.Id])),
        .. FaqPages.PartsOf(context).Select(part => new SearchEntry($"Questions about {Words.InSentence(part.Category.Title)} roles", part.Path, s_guide, "")),
        .. context.Careers.IsSplit ? context.Careers.Ladders.Select(ladder => Of(ladder, context)) : [],
        .. context.Guide.TextPages.Select(page => new SearchEntry(page.Title, page.Path, s_guide, page.Summary) { Headings = page.Sections }),
        .. context.Guide.Contributing is { Keys: { } keys } ? [new SearchEntry(keys.Title, KeyPage.Path, s_guide, keys.Summary)] : ImmutableArray<SearchEntry>.Empty,
    ];

    /// <summary>The comparisons, which are found by the names of both roles.</summary>
    public static ImmutableArray<SearchEntry> Comparisons(PageContext context)
    {
        var label = new SearchLabel("Comparison", "compare");
        return [.. context.Pairs.WithPage.Select(pair => new SearchEntry(context.Comparison(pair).Text, pair.Path, label, ""))];
    }

    private static IEnumerable<SearchEntry> Categories(Guide guide)
    {
        var label = new SearchLabel("Category", "");
        var withRoles = guide.Roles.Select(role => role.Category).ToHashSet(StringComparer.Ordinal);
        return guide.Categories.Where(category => withRoles.Contains(category.Id)).Select(category => new SearchEntry($"{category.Title} roles", category.Path, label, category.Summary));
    }

    /// <summary>The salary guide of a region and, where that is only an index, the page of each category.</summary>
    private static IEnumerable<SearchEntry> Of(RegionPay pay)
    {
        var label = new SearchLabel("The guide", pay.Region.Id);
        yield return new SearchEntry($"Salary guide: {pay.Region.Name}", pay.Path, label, "");
        if (!pay.IsSplit) yield break;
        foreach (var category in pay.Categories) yield return new SearchEntry($"Salary guide: {category.Category.Title}, {pay.Region.Name}", pay.PathOf(category.Category.Id), label, "");
    }

    private static SearchEntry Of(Role role, PageContext context)
    {
        var category = context.Guide.Categories.First(category => category.Id == role.Category);
        return new SearchEntry(
            role.Facts.Title,
            role.Path,
            new SearchLabel($"{category.Title} · {context.RegionNames(role.Facts.Regions)}", string.Join(' ', role.Facts.Regions)),
            role.Facts.Summary)
        {
            Aliases = role.Facts.Aliases,
            Headings =
            [
                new Section(RolePages.PayTitle, RoleSections.Pay),
                .. role.Facts.Kpis.IsEmpty ? ImmutableArray<Section>.Empty : [new Section(RolePages.MeasuresTitle, RoleSections.Measures)],
                .. role.Sections,
                .. role.Faq.Select(question => new Section(question.Text, question.Id)),
            ],
        };
    }

    private static SearchEntry Of(ConnectedLadder ladder, PageContext context) =>
        new(ladder.Name, context.Careers.PathOf(ladder), new SearchLabel($"Career ladder · {context.RegionNames(ladder.Regions)}", string.Join(' ', ladder.Regions)), "");
}
