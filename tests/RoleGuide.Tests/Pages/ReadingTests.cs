using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

/// <summary>The way on through a category, and how long an article takes.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void The_way_on_leads_through_each_category_once_from_the_lowest_level_to_the_highest_region_by_region()
    {
        var guide = RealGuide.Built.Guide;
        foreach (var category in guide.Roles.GroupBy(role => role.Category, StringComparer.Ordinal))
        {
            var bySlug = category.ToDictionary(role => role.Path.Text, StringComparer.Ordinal);
            var at = category.Single(role => Turn(role.Path.Text, "prev") is null).Path.Text;
            var met = new List<string> { at };
            while (Turn(at, "next") is { } next)
            {
                Turn(next, "prev").ShouldBe(at);
                var (here, there) = (bySlug[at], bySlug[next]);
                var (from, to) = (RegionOf(here), RegionOf(there));
                (from < to || (from == to && here.Facts.Level <= there.Facts.Level)).ShouldBeTrue($"{at} → {next}");
                met.Add(at = next);
            }

            met.Order(StringComparer.Ordinal).ShouldBe(bySlug.Keys.Order(StringComparer.Ordinal));
        }

        int RegionOf(Role role) => guide.Site.Regions.Select(region => region.Id).ToList().IndexOf(role.Facts.Regions[0]);
    }

    [Fact]
    public void A_role_alone_in_its_category_leads_nowhere_else() =>
        SiteFixture.Build(Messages.Role("planner", "Planner", "")).Page("/roles/planner/").QuerySelector(".turns").ShouldBeNull();

    /// <summary>220 words a minute, rounded up: counted here from the finished page, there from the markup.</summary>
    [Fact]
    public void The_reading_time_is_that_of_the_text_and_the_answers()
    {
        foreach (var role in RealGuide.Built.Guide.Roles)
        {
            var page = RealGuide.Built.Page(role.Path.Text);
            var text = page.QuerySelectorAll(".prose, .faq h3, .faq .answer").Select(element => element.TextContent);
            var words = text.Sum(part => part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit)));
            var said = int.Parse(page.QuerySelectorAll(".lead .labels li").Select(line => line.TextContent.Trim()).Single(line => line.EndsWith("to read", StringComparison.Ordinal)).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

            // A word that the two ways of counting see differently may move a text across the edge of a minute.
            said.ShouldBeInRange(Minutes(words - 10), Minutes(words + 10), role.Slug);
        }

        static int Minutes(int words) => Math.Max(1, (words + 219) / 220);
    }

    [Fact]
    public void One_minute_is_no_minutes() =>
        SiteFixture.Build(Messages.Role("planner", "Planner", "")).Page("/roles/planner/").QuerySelectorAll(".lead .labels li").Select(line => line.TextContent.Trim()).ShouldContain("1 minute to read");

    private static string? Turn(string address, string rel) => RealGuide.Built.Page(address).QuerySelector($".turns a[rel={rel}]")?.GetAttribute("href");
}
