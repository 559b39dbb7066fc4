using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.Salaries;

public sealed class SalaryPagesTests
{
    [Theory]
    [InlineData("2025", "2025", "All figures speak of 2025.")]
    [InlineData("2024", "2026", "The figures speak of 2024 and 2026; each names its year.")]
    public void A_region_says_which_years_it_speaks_of(string one, string other, string sentence)
    {
        var page = With($"pay: [{Pay("mid", one)}, {Pay("senior", other)}]").Page("/salary-guide/uk/");

        Plain(page.QuerySelector("header.lead")!).ShouldContain(sentence);
        page.Title!.ShouldContain(one);
    }

    [Fact]
    public void Many_years_are_named_by_the_first_and_the_last() =>
        Plain(With($"pay: [{Pay("entry", "2020")}, {Pay("mid", "2022")}, {Pay("senior", "2024")}, {Pay("top", "2025")}]").Page("/salary-guide/uk/").QuerySelector("header.lead")!)
            .ShouldContain("The figures speak of 2020 to 2025; each names its year.");

    /// <summary>The content date is 21 November 2026 and the limit three years, so 2023 is young enough and 2022 is not.</summary>
    [Fact]
    public void Old_figures_are_marked_where_they_are_drawn_and_in_the_table()
    {
        var page = With($"pay: [{Pay("mid", "2022")}, {Pay("senior", "2023")}]").Page("/salary-guide/uk/");

        page.QuerySelectorAll(".salary-bars tbody tr").Select(row => row.QuerySelector(".old")?.TextContent).ShouldBe(["older figure", null]);
        page.QuerySelectorAll(".salary-table tr[data-basis]").Select(row => Plain(row.Children[7])).ShouldBe(["2022 older figure", "2023"]);
    }

    [Fact]
    public void Bases_stand_apart_and_say_so()
    {
        var page = With("""
            pay:
            - { region: uk, band: typical, basis: ote, amount: 60000-90000, as-of: 2025, source: survey }
            - { region: uk, band: typical, basis: base, amount: 40000-50000, as-of: 2025, source: survey }
            - { region: uk, band: senior, basis: base, amount: 50000+, as-of: 2025, source: survey }
            """).Page("/salary-guide/uk/");

        page.QuerySelectorAll(".salary-bars").Select(table => $"{Plain(table.QuerySelector("caption")!)} {table.QuerySelectorAll("tbody tr").Length}").ShouldBe(["Base pay 2", "On-target earnings 1"]);
        page.QuerySelectorAll("header dt").Select(Plain).ShouldBe(["Base pay", "On-target earnings"]);
    }

    [Fact]
    public void Disagreements_about_pay_and_what_moves_it_stand_beside_the_figures()
    {
        var page = With("""
            pay: [{ region: uk, band: mid, basis: base, amount: 40000, as-of: 2025, source: survey }]
            pay-notes: [London pays more.]
            disagreements:
            - { about: base pay, claims: [{ says: It is 40, source: survey }, { says: It is 50, source: guide }], note: Ask. }
            - { about: team size, claims: [{ says: Three people, source: survey }, { says: Ten people, source: guide }] }
            """).Page("/salary-guide/uk/");

        var role = page.GetElementById("account-manager")!.Closest("section")!;
        role.QuerySelectorAll("h4").Select(Plain).ShouldBe(["What moves it", "Sources disagree on base pay"]);
        role.QuerySelectorAll(".claims li").Select(Plain).ShouldBe(["It is 40 Pay survey", "It is 50 Career guide"]);
        role.TextContent.ShouldContain("London pays more.");
        role.TextContent.ShouldContain("Ask.");
        page.QuerySelectorAll(".sources > li").Length.ShouldBe(2);
    }

    [Fact]
    public void Roles_without_a_figure_are_named()
    {
        var page = SiteFixture.Build(Article("account-manager", $"pay: [{Pay("mid", "2025")}]") + Article("account-director", "title: Account director\nlevel: director")).Page("/salary-guide/uk/");

        Plain(page.QuerySelector("[aria-labelledby=silent_]")!).ShouldBe("Roles without a figure The sources give no pay for this role in the United Kingdom. We make no estimates. Account director Director");
        page.GetElementById("account-director")!.QuerySelector("a")!.GetAttribute("href").ShouldBe("/roles/account-director/");
    }

    [Fact]
    public void Roles_follow_their_level_and_categories_their_own_order()
    {
        var site = SiteFixture.Build(
            "-- categories.yml --\n- { id: zoo, title: Zoo, summary: Roles that look after animals and their visitors. }\n- { id: account-management, title: Accounts, summary: Roles that win and keep the accounts of clients. }\n"
            + Article("b-junior", $"title: Junior b\nlevel: junior\npay: [{Pay("mid", "2025")}]")
            + Article("a-junior", $"title: Junior a\nlevel: junior\npay: [{Pay("mid", "2025")}]")
            + Article("lead", $"title: Lead role\nlevel: lead\npay: [{Pay("mid", "2025")}]")
            + Article("keeper", $"title: Keeper\nlevel: entry\npay: [{Pay("mid", "2025")}]", "zoo"));

        var page = site.Page("/salary-guide/uk/");
        page.QuerySelectorAll(".salary-role h3").Select(heading => heading.Id).ShouldBe(["keeper", "lead", "a-junior", "b-junior"]);
        page.QuerySelectorAll(".salary-table tr[data-basis] th").Select(Plain).ShouldBe(["Keeper", "Lead role", "Junior a", "Junior b"]);
    }

    [Fact]
    public void A_role_and_its_place_in_the_guide_link_to_each_other()
    {
        var site = SiteFixture.Build(Article("account-manager", $"pay: [{Pay("mid", "2025")}]") + Article("account-director", "title: Account director"));

        site.Page("/roles/account-manager/").QuerySelector("[aria-labelledby=pay] .in-guide a")!.GetAttribute("href").ShouldBe("/salary-guide/uk/#account-manager");
        site.Page("/roles/account-director/").QuerySelector("[aria-labelledby=pay] .in-guide a")!.GetAttribute("href").ShouldBe("/salary-guide/uk/#account-director");
        site.Page("/salary-guide/uk/").QuerySelector("#account-manager a")!.GetAttribute("href").ShouldBe("/roles/account-manager/#pay");
    }

    [Fact]
    public void A_region_without_any_figure_has_no_page_and_the_guide_says_so()
    {
        var site = SiteFixture.Build(Article("account-manager", $"pay: [{Pay("mid", "2025")}]"));

        site.Files.ShouldNotContain(file => file.Path.StartsWith("salary-guide/us/", StringComparison.Ordinal));
        site.Page("/salary-guide/").QuerySelectorAll("[aria-labelledby=regions] li").Select(Plain)
            .ShouldBe(["United Kingdom 1 figure for 1 role, 2025, in GBP", "United States The sources give no figure."]);
    }

    [Fact]
    public void A_guide_without_figures_says_so()
    {
        var site = SiteFixture.Build($"-- site.yml --\n{SiteFixture.SiteYml.Replace("[roles]", "[roles, salary-guide]", StringComparison.Ordinal)}\n-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}");

        Plain(site.Page("/salary-guide/").QuerySelector(".standfirst")!).ShouldBe("The sources give no pay figure yet.");
        site.Page("/roles/account-manager/").QuerySelector(".in-guide").ShouldBeNull();
    }

    [Theory]
    [InlineData(300, false)]
    [InlineData(301, true)]
    public void More_than_three_hundred_entries_split_by_category(int figures, bool isSplit)
    {
        var many = string.Join(", ", Enumerable.Range(1, figures - 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{ region: uk, band: top, basis: base, amount: {40000 + i}, as-of: {1990 + (i % 37)}, source: survey }}")));
        using var folder = InputFolder.From("-- categories.yml --\n- { id: account-management, title: Accounts, summary: Roles that win and keep the accounts of clients. }\n- { id: zoo, title: Zoo, summary: Roles that look after animals and their visitors. }\n"
            + Article("keeper", "title: Keeper", "zoo"));

        // One article holds fewer values than that, so the figures are spread over several.
        var each = many.Split("}, {").Select(one => one.Trim('{', '}')).Chunk(30).ToArray();
        for (var i = 0; i < each.Length; i++)
        {
            var figuresOfRole = string.Join(", ", each[i].Select(one => $"{{{one}}}"));
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"roles/account-management/role-{i}.md"), SiteFixture.SoundArticle(string.Create(CultureInfo.InvariantCulture, $"title: Role {i}\npay: [{figuresOfRole}]")));
        }

        var site = SiteFixture.Build(folder);
        var part = isSplit ? "/salary-guide/uk/account-management/" : "/salary-guide/uk/";
        site.Page(part).QuerySelectorAll(".salary-table tr[data-basis]").Length.ShouldBe(figures - 1);
        site.Page("/roles/role-0/").QuerySelector(".in-guide a")!.GetAttribute("href").ShouldBe(part + "#role-0");
        site.Page("/roles/keeper/").QuerySelector(".in-guide a")!.GetAttribute("href").ShouldBe((isSplit ? "/salary-guide/uk/zoo/" : "/salary-guide/uk/") + "#keeper");
        site.Page("/categories/account-management/").QuerySelectorAll("main .labels a").Select(link => link.GetAttribute("href")).ShouldBe([part + "#category_account-management"]);
        site.Page("/categories/zoo/").QuerySelectorAll("main .labels a").ShouldBeEmpty();
        if (!isSplit) return;
        site.Page("/salary-guide/uk/").QuerySelectorAll(".parts a").Select(link => link.GetAttribute("href")).ShouldBe([part, "/salary-guide/uk/zoo/"]);
        Plain(site.Page("/salary-guide/uk/zoo/").QuerySelector("header.lead")!).ShouldContain("The sources give no figure here.");
        site.Page("/salary-guide/uk/zoo/").QuerySelector("script[src*='salary-guide']").ShouldBeNull();
        site.Text("sitemap.xml").ShouldContain("https://guide.example/salary-guide/uk/zoo/");
        SearchIndexText.Of(site).Addresses.ShouldContain("/salary-guide/uk/zoo/");
        SearchIndexText.Of(site).Titles.ShouldContain("Salary guide: Zoo, United Kingdom");
    }

    [Fact]
    public void The_page_is_complete_without_its_script()
    {
        var page = RealGuide.Built.Page("/salary-guide/us/");

        // What narrows the list comes with the script; the forms below the page need none.
        page.QuerySelectorAll("main button, main select, main input, main form, main [hidden]").Where(element => element.Closest(".feedback") is null).ShouldBeEmpty();
        page.QuerySelectorAll(".salary-table thead th").Select(Plain).ShouldBe(["Role", "Level", "Band", "Basis", "Low", "High", "Average", "Year", "Source", "Note"]);
        page.QuerySelector(".salary-table")!.GetAttribute("tabindex").ShouldBe("0");
    }

    private static SiteFixture With(string frontMatter) => SiteFixture.Article(SiteFixture.SoundArticle(frontMatter));

    private static string Article(string slug, string frontMatter, string category = "account-management") =>
        $"-- roles/{category}/{slug}.md --\n{SiteFixture.SoundArticle(frontMatter)}\n";

    private static string Pay(string band, string year) => $"{{ region: uk, band: {band}, basis: base, amount: 40000-50000, as-of: {year}, source: survey }}";

    private static string Plain(IElement element) => Regex.Replace(string.Join(' ', element.Descendants<IText>().Select(text => text.Data)), @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim();
}
