using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Salaries;

/// <summary>All that the guide knows of the pay of one region, by category and level, and where a reader finds it.</summary>
/// <param name="Categories">Those with a role of the region, in the order of categories.yml.</param>
internal sealed record RegionPay(Region Region, ImmutableArray<CategoryPay> Categories)
{
    public PagePath Path => new($"{GeneratedKinds.SalaryGuide.Path.Text}{Region.Id}/");

    /// <summary>A figure or a role without one is an entry.</summary>
    public int Entries { get; } = Categories.Sum(category => category.Silent.Length + category.Figures.Length);

    /// <summary>Whether each category has a page of its own.</summary>
    public bool IsSplit => Entries > Hubs.MostEntries;

    /// <summary>The page that shows a category.</summary>
    public PagePath PathOf(string category) => IsSplit ? new PagePath($"{Path.Text}{category}/") : Path;

    /// <summary>The place of a role of this region.</summary>
    public string AddressOf(Role role) => $"{PathOf(role.Category).Text}#{role.Slug}";

    /// <summary>The figures of a role in this region, in the order of its article.</summary>
    public IEnumerable<Pay> FiguresOf(Role role) => role.Facts.Pay.Where(pay => pay.Region == Region.Id);

    /// <summary>One for each region with a figure; a region without any has no page.</summary>
    public static ImmutableDictionary<string, RegionPay> ForRegions(Guide guide)
    {
        var roles = guide.Site.Regions.ToDictionary(region => region.Id, _ => new List<Role>(), StringComparer.Ordinal);
        foreach (var role in guide.Roles)
        {
            foreach (var region in role.Facts.Regions) roles[region].Add(role);
        }

        return guide.Site.Regions
            .Where(region => roles[region.Id].Exists(role => IsPaid(role, region)))
            .ToImmutableDictionary(region => region.Id, region => new RegionPay(region, ByCategory(region, roles[region.Id], guide)), StringComparer.Ordinal);
    }

    private static ImmutableArray<CategoryPay> ByCategory(Region region, IEnumerable<Role> roles, Guide guide)
    {
        var byCategory = roles.ToLookup(role => role.Category, StringComparer.Ordinal);
        return [.. guide.Categories.Where(category => byCategory.Contains(category.Id)).Select(category => Of(category, region, byCategory[category.Id]))];
    }

    private static CategoryPay Of(Category category, Region region, IEnumerable<Role> roles)
    {
        var (paid, silent, figures) = (ImmutableArray.CreateBuilder<Role>(), ImmutableArray.CreateBuilder<Role>(), ImmutableArray.CreateBuilder<Pay>());

        // Roles of one level keep the order of the guide, which is that of their slugs.
        foreach (var role in roles.OrderByDescending(role => role.Facts.Level))
        {
            var before = figures.Count;
            foreach (var pay in role.Facts.Pay)
            {
                if (pay.Region == region.Id) figures.Add(pay);
            }

            (figures.Count > before ? paid : silent).Add(role);
        }

        return new CategoryPay(category, paid.DrainToImmutable(), silent.DrainToImmutable(), figures.DrainToImmutable());
    }

    private static bool IsPaid(Role role, Region region)
    {
        foreach (var pay in role.Facts.Pay)
        {
            if (pay.Region == region.Id) return true;
        }

        return false;
    }
}
