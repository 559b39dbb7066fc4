using RoleGuide.Model;

namespace RoleGuide.Pages.Updates;

/// <summary>One article's changes of one day in a feed.</summary>
/// <param name="Id">A tag URI (RFC 4151) of the site, the day and the article: the same however often it is built, whatever the article is called.</param>
/// <param name="Moment">The start of that day, with its zone.</param>
/// <param name="Page">The article's canonical address.</param>
internal sealed record FeedEntry(string Id, string Title, string Moment, string Page, Category Category, string Text)
{
    public static FeedEntry Of(GuideUpdate update, Guide guide, Publication publication)
    {
        var (role, day) = (update.Role, Words.Date(update.On));
        return new FeedEntry(
            $"tag:{publication.Host},{day.Iso}:{role.Path.Text}",
            RoleTitles.Distinct(role, guide),
            day.Moment,
            role.Path.Absolute(publication.BaseUrl),
            guide.Categories.First(category => category.Id == role.Category),
            update.Text);
    }
}
