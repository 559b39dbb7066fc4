using AngleSharp.Dom;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

/// <summary>The A to Z of the published guide, compared with what its articles say.</summary>
public sealed class RolesPageTests
{
    private static IDocument Page { get; } = RealGuide.Built.Page("/roles/");

    [Fact]
    public void Every_title_and_every_alias_is_listed_once_and_leads_to_its_role()
    {
        var expected = RealGuide.Built.Guide.Roles
            .SelectMany(role => role.Facts.Aliases.Append(role.Facts.Title).Select(title => $"{title} → /roles/{role.Slug}/"))
            .Order(StringComparer.Ordinal);

        Entries().Select(entry => $"{entry.Title} → {entry.Address}").Order(StringComparer.Ordinal).ShouldBe(expected);
    }

    [Fact]
    public void The_page_says_how_many_roles_there_are()
    {
        Page.QuerySelector(".lead .labels li")!.TextContent.ShouldBe($"{RealGuide.Built.Guide.Roles.Length} roles");
        SiteFixture.Build(Messages.Role("planner", "Planner")).Page("/roles/").QuerySelector(".lead .labels li")!.TextContent.ShouldBe("1 role");
    }

    [Fact]
    public void Titles_follow_one_another_from_A_to_Z_below_their_letter()
    {
        var titles = Entries().Select(entry => entry.Title).ToArray();

        titles.ShouldBe(titles.OrderBy(title => title.ToUpperInvariant(), StringComparer.Ordinal));
        foreach (var section in Page.QuerySelectorAll(".a-to-z section"))
        {
            var letter = section.QuerySelector("h2")!.TextContent.Trim();
            section.QuerySelectorAll("li").ShouldAllBe(entry => TitleOf(entry).StartsWith(letter, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void An_accent_makes_no_letter_of_its_own()
    {
        var page = SiteFixture.Build(Messages.Role("planner", "Planner", "aliases: [Élan keeper, Engineer, Editor, Æon keeper, 3D artist, Żak]")).Page("/roles/");

        page.QuerySelectorAll(".a-to-z section").Select(section => $"{section.QuerySelector("h2")!.TextContent.Trim()}: {string.Join(", ", section.QuerySelectorAll("li").Select(TitleOf))}")
            .ShouldBe(["#: 3D artist", "A: Æon keeper", "E: Editor, Élan keeper, Engineer", "P: Planner", "Z: Żak"]);
    }

    [Fact]
    public void The_list_can_be_narrowed_by_everything_in_which_its_roles_differ()
    {
        var picks = Page.QuerySelectorAll(".picks select").Select(select => $"{select.GetAttribute("name")}: {string.Join(", ", select.QuerySelectorAll("option").Select(option => option.GetAttribute("value")))}");

        picks.ShouldBe(["category: , account-management, client-services, customer-service", "region: , uk, us", "level: , entry, junior, mid, senior, director, executive"]);
        foreach (var entry in Page.QuerySelectorAll(".a-to-z li"))
        {
            var role = RealGuide.Built.Guide.Roles.Single(role => role.Path.Text == entry.QuerySelector("a")!.GetAttribute("href"));
            entry.GetAttribute("data-category").ShouldBe(role.Category);
            entry.GetAttribute("data-region").ShouldBe(string.Join(' ', role.Facts.Regions));
            entry.GetAttribute("data-level").ShouldBe(role.Facts.Level.ToString().ToLowerInvariant());
        }
    }

    [Fact]
    public void Where_roles_differ_in_nothing_there_is_nothing_to_choose() =>
        SiteFixture.Build(Messages.Role("planner", "Planner", "")).Page("/roles/").QuerySelector(".picks").ShouldBeNull();

    private static IEnumerable<(string Title, string Address)> Entries() => Page
        .QuerySelectorAll(".a-to-z li")
        .Select(entry => (TitleOf(entry), entry.QuerySelector("a")!.GetAttribute("href")!));

    /// <summary>The first words of an entry: a link for a title, plain text for an alias.</summary>
    private static string TitleOf(IElement entry) => entry.FirstChild!.TextContent.Trim();
}
