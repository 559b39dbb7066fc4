using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Updates;

/// <summary>What changed in the guide, newest first. Where there is too much for one page, it shows the newest, and each category has a page of all.</summary>
internal static class ChangesPages
{
    private static readonly PagePath s_path = GeneratedKinds.Changes.Path;

    public static IEnumerable<SitePage> From(PageContext context)
    {
        // Which pages there are is counted; the updates themselves are gathered when the first of the pages is asked for.
        var count = context.Guide.Roles.Sum(GuideUpdate.CountOf);
        var updates = new Lazy<ImmutableArray<GuideUpdate>>(() => GuideUpdate.AllOf(context.Guide));
        var byCategory = new Lazy<ILookup<string, GuideUpdate>>(() => updates.Value.ToLookup(update => update.Role.Category, StringComparer.Ordinal));
        ImmutableArray<Category> parts = count > Hubs.MostEntries ? PartsOf(context.Guide) : [];
        yield return Page(s_path, new(() => [.. updates.Value.Take(Hubs.MostEntries)]), context, shown => Whole(shown, count, [.. parts.Select(category => Part(category, byCategory.Value[category.Id].Count()))], context));
        foreach (var category in parts)
        {
            yield return Page(PathOf(category), new(() => [.. byCategory.Value[category.Id]]), context, shown => OfCategory(category, shown, context));
        }
    }

    private static SinglePage Page(PagePath path, Lazy<ImmutableArray<GuideUpdate>> updates, PageContext context, Func<ImmutableArray<GuideUpdate>, ChangesPage> model) =>
        new(
            path,
            PageKinds.Changes,
            () => PageContext.SourcesOf(updates.Value.Select(update => update.Role).DistinctBy(role => role.Slug, StringComparer.Ordinal)),
            () => ListGraph.On(model(updates.Value), context)) { Newest = () => Newest(updates.Value, context) };

    /// <summary>The categories with an article that tells of a change.</summary>
    private static ImmutableArray<Category> PartsOf(Guide guide)
    {
        var told = guide.Roles.Where(role => GuideUpdate.CountOf(role) > 0).Select(role => role.Category).ToHashSet(StringComparer.Ordinal);
        return [.. guide.Categories.Where(category => told.Contains(category.Id))];
    }

    private static ChangesPage Whole(ImmutableArray<GuideUpdate> updates, int count, ImmutableArray<HubPart> parts, PageContext context)
    {
        var title = $"What changed in {context.Guide.Site.Name}";
        var head = context.Head(s_path, title, title, $"What changed in the articles of {context.Guide.Site.Name} and when, in their writers’ words, newest first. As a page and as a feed.");
        return Model(s_path, head, PageContext.Trail(new Crumb(GeneratedKinds.Changes.Title, null)), updates, context) with
        {
            Standfirst = (updates.Length, count) switch
            {
                (0, _) => "No article has told of a change yet.",
                _ when updates.Length < count => $"The newest {updates.Length.ToString("N0", CultureInfo.InvariantCulture)} of {Quantity.Of(count, "change")}, in the words of those who made them.",
                _ => $"{Quantity.Of(count, "change")}, newest first, in the words of those who made them.",
            },
            Parts = parts,
        };
    }

    private static ChangesPage OfCategory(Category category, ImmutableArray<GuideUpdate> updates, PageContext context)
    {
        var path = PathOf(category);
        var head = context.Head(path, $"{category.Title}: what changed", $"{category.Title}: what changed", $"What changed in the articles on {Words.InSentence(category.Title)} and when, in their writers’ words, newest first.");
        return Model(path, head, PageContext.Trail(new Crumb(GeneratedKinds.Changes.Title, s_path.Text), new Crumb(category.Title, null)), updates, context) with
        {
            Standfirst = $"{Quantity.Of(updates.Length, "change")}, newest first, in the words of those who made them.",
        };
    }

    private static ChangesPage Model(PagePath path, PageHead head, ImmutableArray<Crumb> trail, ImmutableArray<GuideUpdate> updates, PageContext context)
    {
        var updated = Newest(updates, context);
        return new ChangesPage(head with { Modified = updated, JsonFeed = FeedEntries.Json.Text }, context.Frame(path), trail)
        {
            Standfirst = "",
            Updated = updated,
            Feeds = [new Link("Atom", FeedEntries.Atom.Text), new Link("JSON Feed", FeedEntries.Json.Text)],
            Months =
            [
                .. updates.GroupBy(update => (update.On.Year, update.On.Month)).Select(month => new ChangesMonth(
                    string.Create(CultureInfo.InvariantCulture, $"m-{month.Key.Year:0000}-{month.Key.Month:00}"),
                    Words.Month(month.First().On),
                    [.. month.Select(update => new RecentChange(new Link(RoleTitles.Distinct(update.Role, context.Guide), update.Role.Path.Text), Words.Date(update.On), update.Text))])),
            ],
            Parts = [],
        };
    }

    private static HubPart Part(Category category, int count) => new(new Link(category.Title, PathOf(category).Text), Quantity.Of(count, "change"));

    private static PagePath PathOf(Category category) => new($"{s_path.Text}{category.Id}/");

    private static DateStamp Newest(ImmutableArray<GuideUpdate> updates, PageContext context) => Words.Date(updates.IsEmpty ? context.Guide.ContentDate : updates[0].On);
}
