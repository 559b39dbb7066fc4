using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.Careers;
using RoleGuide.Pages.Comparing;
using RoleGuide.Pages.Questions;
using RoleGuide.Pages.Salaries;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>Where the rest of the guide speaks of the roles of a category.</summary>
internal static class CategoryWays
{
    /// <summary>So many ladders are named; more are counted.</summary>
    private const int MostLadders = 4;

    /// <summary>Comparisons, pay by region, questions and ladders, as far as the guide has them.</summary>
    public static ImmutableArray<Link> Of(Category category, IReadOnlyList<Role> roles, PageContext context) =>
    [
        .. roles.Any(role => context.Pairs.PagesOf(role.Slug) > 0) ? [new Link("Comparisons", CompareIndexPages.AddressOf(category, context))] : Enumerable.Empty<Link>(),
        .. context.Guide.Site.Regions.SelectMany(region => Pay(category, region, context)),
        .. roles.Any(role => !role.Faq.IsEmpty) ? [new Link("Questions", FaqPages.AddressOf(category, context))] : Enumerable.Empty<Link>(),
        .. Ladders(roles, context.Careers),
    ];

    private static IEnumerable<Link> Pay(Category category, Region region, PageContext context) =>
        context.RegionPay.TryGetValue(region.Id, out var pay) && pay.Categories.Any(one => one.Category.Id == category.Id && !one.Paid.IsEmpty)
            ? [new Link($"Pay, {region.Name}", $"{pay.PathOf(category.Id).Text}#{SalaryBars.AnchorOf(category)}")]
            : [];

    private static IEnumerable<Link> Ladders(IReadOnlyList<Role> roles, CareerMap careers)
    {
        var climbed = new HashSet<ConnectedLadder>(ReferenceEqualityComparer.Instance);
        foreach (var role in roles)
        {
            if (careers.BySlug.TryGetValue(role.Slug, out var ladder)) climbed.Add(ladder);
        }

        ConnectedLadder[] ladders = [.. careers.Ladders.Where(climbed.Contains)];
        return ladders.Length > MostLadders
            ? [new Link(Quantity.Of(ladders.Length, "career ladder"), GeneratedKinds.CareerPaths.Path.Text)]
            : ladders.Select(ladder => new Link($"Ladder: {Words.InSentence(ladder.Name)}", $"{careers.PathOf(ladder).Text}#{CareerMap.AnchorOf(ladder)}"));
    }
}
