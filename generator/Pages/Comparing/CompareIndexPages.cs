using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>All comparisons, grouped by role. A list that would be too long becomes an index with a page for each category.</summary>
internal static class CompareIndexPages
{
    /// <summary>How many entries one list may have.</summary>
    public const int MostEntries = 300;

    public static IEnumerable<SitePage> From(PageContext context)
    {
        // Which categories have one is found at a glance; the lists themselves are made when the first of the pages is asked for.
        var lists = new Lazy<ImmutableArray<CompareList>>(() => CompareList.All(context));
        var isSplit = IsSplit(context);
        var index = new SinglePage(GeneratedKinds.Compare.Path, PageKinds.Comparisons, () => SourcesOf(lists.Value), () => ListGraph.On(Model(lists.Value, isSplit, context), context))
        {
            IsListed = !context.Pairs.WithPage.IsEmpty,
            Newest = () => NewestOf(lists.Value),
        };
        return isSplit ? CompareList.CategoriesOf(context).Select(category => OfCategory(category, lists)).Prepend(index) : [index];
    }

    /// <summary>Where the comparisons of a category are listed.</summary>
    public static string AddressOf(Category category, PageContext context) =>
        IsSplit(context) ? CompareList.PathOf(category).Text : $"{GeneratedKinds.Compare.Path.Text}#{CompareList.AnchorOf(category)}";

    /// <summary>A comparison is an entry under both of its roles.</summary>
    private static bool IsSplit(PageContext context) => 2 * context.Pairs.WithPage.Length > MostEntries;

    private static SinglePage OfCategory(Category category, Lazy<ImmutableArray<CompareList>> lists)
    {
        return new SinglePage(CompareList.PathOf(category), PageKinds.Comparisons, () => SourcesOf([Own()]), () => ListGraph.On(Model(Own()), Own().Context)) { Newest = () => NewestOf([Own()]) };

        CompareList Own() => lists.Value.First(list => ReferenceEquals(list.Category, category));
    }

    private static CompareIndexPage Model(ImmutableArray<CompareList> lists, bool isSplit, PageContext context)
    {
        var (title, path) = (GeneratedKinds.Compare.Title, GeneratedKinds.Compare.Path);
        var introduction = lists.IsEmpty
            ? "No two roles of the guide have enough in common yet to be compared."
            : $"Neighbours on a ladder, and roles that are easily mixed up: {Quantity.Of(context.Pairs.WithPage.Length, "comparison")}, each point by point and with its verdict.";
        var updated = NewestOf(lists);
        var head = context.Head(path, "Job roles compared, side by side", "Roles side by side", introduction) with { Modified = updated };
        return new CompareIndexPage(head, context.Frame(path), PageContext.Trail(new Crumb(title, null)), introduction, updated, [.. lists.Select(list => isSplit ? list.Elsewhere : list.Here)]);
    }

    private static CompareIndexPage Model(CompareList list)
    {
        var (context, title) = (list.Context, $"{list.Category.Title} roles compared");
        var introduction = string.Create(
            CultureInfo.InvariantCulture, $"Every comparison of a role in {list.Category.Title.ToLowerInvariant()}, grouped by role, point by point and with its verdict: {list.EntryCount} in all.");
        var updated = NewestOf([list]);
        var head = context.Head(list.Path, title, title, introduction) with { Modified = updated };
        var trail = PageContext.Trail(new Crumb(GeneratedKinds.Compare.Title, GeneratedKinds.Compare.Path.Text), new Crumb(list.Category.Title, null));
        return new CompareIndexPage(head, context.Frame(list.Path), trail, introduction, updated, [list.Here]);
    }

    private static DateStamp? NewestOf(ImmutableArray<CompareList> lists) =>
        lists.IsEmpty ? null : Words.Date(lists.SelectMany(list => list.Roles).Max(role => role.Facts.Updated));

    private static ImmutableArray<string> SourcesOf(ImmutableArray<CompareList> lists) =>
        PageContext.SourcesOf(lists.SelectMany(list => list.Roles));
}
