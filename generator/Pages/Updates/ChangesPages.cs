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
        var updates = GuideUpdate.AllOf(context.Guide);
        var byCategory = updates.Length > Hubs.MostEntries ? updates.ToLookup(update => update.Role.Category, StringComparer.Ordinal) : null;
        ImmutableArray<Category> parts = byCategory is null ? [] : [.. context.Guide.Categories.Where(category => byCategory.Contains(category.Id))];
        yield return Page(s_path, [.. updates.Take(Hubs.MostEntries)], context, shown => Whole(shown, updates.Length, [.. parts.Select(category => Part(category, byCategory![category.Id].Count()))], context));
        foreach (var category in parts)
        {
            yield return Page(PathOf(category), [.. byCategory![category.Id]], context, shown => OfCategory(category, shown, context));
        }
    }

    private static SitePage Page(PagePath path, ImmutableArray<GuideUpdate> updates, PageContext context, Func<ImmutableArray<GuideUpdate>, ChangesPage> model) =>
        new(path, PageKinds.Changes, () => PageContext.SourcesOf(updates.Select(update => update.Role).DistinctBy(role => role.Slug, StringComparer.Ordinal)), () => ListGraph.On(model(updates), context)) { Modified = () => Newest(updates, context) };

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
