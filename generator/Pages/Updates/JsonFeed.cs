using RoleGuide.Model;
using RoleGuide.Pages.Downloads;

namespace RoleGuide.Pages.Updates;

/// <summary>The feed in the form of JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    public static ReadOnlyMemory<byte> From(Guide guide, Publication publication)
    {
        var feed = FeedEntries.Of(guide, publication);
        return JsonText.Object(json =>
        {
            json.Text("version", "https://jsonfeed.org/version/1.1");
            json.Text("title", feed.Title);
            json.Text("description", feed.Description);
            json.Text("home_page_url", feed.Address);
            json.Text("feed_url", FeedEntries.Json.Absolute(publication.BaseUrl));
            json.Text("language", guide.Site.Language);
            json.Objects("authors", [guide.Site], (author, site) =>
            {
                author.Text("name", site.Name);
                author.Text("url", feed.Address);
            });
            json.Objects("items", feed.Entries, static (item, entry) =>
            {
                item.Text("id", entry.Id);
                item.Text("url", entry.Page);
                item.Text("title", entry.Title);
                item.Text("content_text", entry.Text);
                item.Text("date_published", entry.Moment);
                item.Text("date_modified", entry.Moment);
                item.Texts("tags", [entry.Category.Title]);
            });
        });
    }
}
