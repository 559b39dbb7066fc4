using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Updates;

/// <summary>
/// What both feeds say, from the articles' own notes on their changes: nothing else moves a date, and the same articles give the same entries.
/// </summary>
/// <param name="Address">The home page.</param>
/// <param name="Updated">When the newest entry was made; where there is none, the day of the guide's content.</param>
internal sealed record FeedEntries(string Title, string Description, string Address, string Updated, ImmutableArray<FeedEntry> Entries)
{
    public static readonly PagePath Atom = new("/feed.xml");
    public static readonly PagePath Json = new("/feed.json");

    /// <summary>Programs that follow a feed ask for the newest. Older ones stand on the page of changes.</summary>
    private const int Most = 50;

    public static FeedEntries Of(Guide guide, Publication publication)
    {
        var updates = GuideUpdate.AllOf(guide);
        return new FeedEntries(
            $"{guide.Site.Name}: changes",
            $"What changed in the articles of {guide.Site.Name}, in their writers’ words.",
            PagePath.Home.Absolute(publication.BaseUrl),
            Words.Date(updates.IsEmpty ? guide.ContentDate : updates[0].On).Moment,
            [.. updates.Take(Most).Select(update => FeedEntry.Of(update, guide, publication))]);
    }
}
