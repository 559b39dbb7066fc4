using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>The comparisons of the roles of one category.</summary>
/// <param name="Roles">The roles that are compared, highest level first.</param>
internal sealed record CompareList(Category Category, ImmutableArray<Role> Roles, PageContext Context)
{
    public PagePath Path => PathOf(Category);

    /// <summary>A comparison is an entry under both of its roles.</summary>
    public int EntryCount { get; } = Roles.Sum(role => Context.Pairs.PagesOf(role.Slug));

    /// <summary>The list on a page.</summary>
    public CompareCategory Here => new(Category.Title, AnchorOf(Category), null, [.. Roles.Select(Group)]);

    /// <summary>A link to the page that has the list.</summary>
    public CompareCategory Elsewhere => new(Category.Title, AnchorOf(Category), new Link(Quantity.Of(EntryCount, "comparison"), Path.Text), []);

    /// <summary>The page of a category's comparisons, where there are too many for one page.</summary>
    public static PagePath PathOf(Category category) => new($"{GeneratedKinds.Compare.Path.Text}{category.Id}/");

    public static string AnchorOf(Category category) => "category-" + category.Id;

    /// <summary>The categories with comparisons, in the order of the guide.</summary>
    public static ImmutableArray<CompareList> All(PageContext context)
    {
        // Roles of one level keep the order of the guide, which is that of their slugs.
        var byCategory = context.Guide.Roles
            .Where(role => context.Pairs.PagesOf(role.Slug) > 0)
            .OrderByDescending(role => role.Facts.Level)
            .ToLookup(role => role.Category, StringComparer.Ordinal);
        return [.. context.Guide.Categories.Where(category => byCategory.Contains(category.Id)).Select(category => new CompareList(category, [.. byCategory[category.Id]], context))];
    }

    /// <summary>The categories with comparisons, in the order of the guide, before the comparisons are gathered.</summary>
    public static ImmutableArray<Category> CategoriesOf(PageContext context)
    {
        var compared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var role in context.Guide.Roles)
        {
            if (!compared.Contains(role.Category) && context.Pairs.PagesOf(role.Slug) > 0) compared.Add(role.Category);
        }

        return [.. context.Guide.Categories.Where(category => compared.Contains(category.Id))];
    }

    private IEnumerable<ComparedPair> Pages(Role role) => Context.Pairs.Of(role.Slug).Where(pair => pair.HasPage);

    private CompareGroup Group(Role role) => new(
        CompareNames.Link(role, Context.Guide),
        Context.RegionNames(role.Facts.Regions),
        Words.Level(role.Facts.Level),
        [.. Pages(role).Select(pair => new CompareEntry(Context.Comparison(pair), CompareGaps.Relation(pair, role.Slug), [.. pair.Verdicts.Select(verdict => verdict.Text)]))]);
}
