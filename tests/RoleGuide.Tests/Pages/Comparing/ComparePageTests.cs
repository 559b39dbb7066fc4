using AngleSharp.Dom;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.Comparing;

public sealed class ComparePageTests
{
    [Fact]
    public void A_row_says_in_a_sign_and_in_words_whether_it_differs()
    {
        var page = PairSite.Build(
            $"level: director\n{PairSite.ManagerFacets}\n{PairSite.Verdict}\nat-a-glance: {{ team-size: None, portfolio: 3 clients }}",
            $"{PairSite.DirectorFacets}\nat-a-glance: {{ portfolio: 30 clients }}").Page(PairSite.Page);

        Row(page, "level").ShouldBe("Level = the same | Director | Director");
        Row(page, "facets.focus").ShouldBe("Focus ≠ differs | Growth | Delivery");
        Row(page, "at-a-glance.team-size").ShouldBe("Team ? known for one only | The sources don’t say | None");
        page.QuerySelector(".compare-table caption")!.TextContent.ShouldBe("5 points can be compared; 4 of them differ.");
    }

    [Fact]
    public void What_neither_role_speaks_of_is_named_below_the_table()
    {
        var page = PairSite.Sound().Page(PairSite.Page);

        page.QuerySelectorAll(".compare-table [data-field]").Select(cell => cell.GetAttribute("data-field")).Distinct(StringComparer.Ordinal).ShouldBe(["level", "facets.focus", "facets.scope", "facets.authority"]);
        page.QuerySelector(".compare-table + .quiet")!.TextContent.ShouldBe(
            "The sources say nothing of either role here: experience, pay, client contact, time horizon, measured by, reports to, team, portfolio, education, certifications, employers, outlook, AI.");
    }

    [Fact]
    public void One_verdict_stands_alone_and_two_say_whose_they_are()
    {
        Texts(PairSite.Sound().Page(PairSite.Page), ".verdict").ShouldBe(["The manager delivers and the director decides."]);

        Texts(PairSite.Sound(director: "compare:\n  - { with: account-manager, verdict: The director decides what is to be done. }").Page(PairSite.Page), ".verdict").ShouldBe(
        [
            "The director decides what is to be done. From the article on account director",
            "The manager delivers and the director decides. From the article on account manager",
        ]);
    }

    [Theory]
    [InlineData("years: 3-5", "years: 7-10+", "Account director asks for at least 7 years, 4 more than account manager with 3.")]
    [InlineData("years: 2", "years: 1", "Account manager asks for at least 2 years, 1 more than account director with 1.")]
    [InlineData("years: ~2", "years: 4", "Account director asks for at least 4 years, about 2 more than account manager with about 2.")]
    [InlineData("years: 3-5", "years: 3+", "Both ask for at least 3 years.")]
    [InlineData("years: 3-5", "years: ~3", "Both ask for at least about 3 years.")]
    [InlineData("years: 3-5", "note: Long", "Not counted: for account director the guide says “Long”.")]
    [InlineData("note: Short", "note: Long", "Not counted: for account director the guide says “Long”. Not counted: for account manager the guide says “Short”.")]
    [InlineData("years: 3-5", null, "The sources give no years for account director.")]
    [InlineData("note: Short", null, "The sources give no years for account director. Not counted: for account manager the guide says “Short”.")]
    [InlineData(null, null, "The sources give no years for either role.")]
    public void The_gap_in_experience_is_put_in_words(string? manager, string? director, string gap) =>
        Texts(PairSite.Sound(Asking(manager), Asking(director)).Page(PairSite.Page), ".gaps dd")[1].ShouldBe(gap);

    [Fact]
    public void Only_the_cell_that_tells_experience_in_words_says_why_it_is_not_compared()
    {
        Row(PairSite.Sound(Asking("years: 3-5"), Asking("note: Long")).Page(PairSite.Page), "at-a-glance.experience")
            .ShouldBe("Experience ? not comparable | Long In words, so not counted | 3–5 years");
    }

    private static string Asking(string? experience) => experience is null ? "" : $"at-a-glance: {{ experience: {{ {experience} }} }}";

    [Fact]
    public void The_distance_on_the_ladder_is_put_in_words()
    {
        var between = PairSite.Article("senior-manager", "title: Senior manager\nlevel: senior\nladder: { from: [account-manager], to: [account-director] }");
        var direct = PairSite.Sound("ladder: { to: [account-director] }");
        var farther = SiteFixture.Build(PairSite.Literal($"{PairSite.ManagerFacets}\n{PairSite.Verdict}", PairSite.DirectorFacets) + between);

        Texts(PairSite.Sound().Page(PairSite.Page), ".gaps dd")[0].ShouldBe("No ladder in this guide leads from one to the other.");
        Texts(direct.Page(PairSite.Page), ".gaps dd")[0].ShouldBe("Account director is one rung up from account manager.");
        Texts(farther.Page(PairSite.Page), ".gaps dd")[0].ShouldBe("Account director is two rungs up from account manager, by way of senior manager.");
    }

    [Fact]
    public void Pay_of_the_same_region_and_basis_shares_a_scale()
    {
        var page = PairSite.Sound(
            "pay:\n  - { region: uk, band: typical, basis: base, amount: 35000-50000, as-of: 2025, source: survey }",
            "pay:\n  - { region: uk, band: typical, basis: base, amount: 80000-95000, as-of: 2025, source: survey }\n  - { region: uk, band: typical, basis: total, amount: 90000+, as-of: 2025, source: survey }")
            .Page(PairSite.Page);

        Texts(page, ".compare-pay caption b").ShouldBe(["Base pay, United Kingdom"]);
        Texts(page, ".compare-pay [data-field] b").ShouldBe(["£80,000–£95,000", "£35,000–£50,000"]);
        Row(page, "pay").ShouldBe("Pay ≠ differs | £80,000–£95,000 base, 2025 Typical figure | £35,000–£50,000 base, 2025 Typical figure");
        Texts(page, ".reasons li").ShouldBe(["Only account director also has figures for total pay in the United Kingdom: £90,000 or more total, 2025."]);
        page.QuerySelector(".compare-pay [data-role=account-manager] a")!.GetAttribute("href").ShouldBe("/roles/account-manager/#source-survey");
    }

    [Fact]
    public void Bases_are_never_mixed_and_the_page_says_why()
    {
        var page = PairSite.Sound(
            "pay:\n  - { region: uk, band: typical, basis: base, amount: 35000-50000, as-of: 2025, source: survey }",
            "pay:\n  - { region: uk, band: typical, basis: total, amount: 90000+, as-of: 2025, source: survey }").Page(PairSite.Page);

        page.QuerySelectorAll(".compare-pay").ShouldBeEmpty();
        Row(page, "pay").ShouldBe("Pay ? not comparable | £90,000 or more total, 2025 Typical figure Total against base, never mixed | £35,000–£50,000 base, 2025 Typical figure Total against base, never mixed");
        Texts(page, ".reasons li").ShouldBe(
        [
            "Account director has figures for total pay in the United Kingdom: £90,000 or more total, 2025.",
            "Account manager has figures for base pay in the United Kingdom: £35,000–£50,000 base, 2025.",
            "Total against base, never mixed: the two share no scale.",
        ]);
    }

    [Fact]
    public void The_figures_that_one_role_alone_has_are_told_and_none_wins_over_another()
    {
        Reasons(
            "  - { region: uk, band: average, basis: base, amount: 80000, as-of: 2025, source: survey }\n" +
            "  - { region: uk, band: top, basis: total, amount: 90000+, as-of: 2025, source: survey }\n" +
            "  - { region: uk, band: typical, basis: base, amount: 60000-95000, as-of: 2025, source: survey }\n" +
            "  - { region: uk, band: typical, basis: base, amount: 70000-99000, as-of: 2025, source: guide }\n")
            .ShouldBe(["Only account director has figures, among them £60,000–£95,000 base, 2025; £70,000–£99,000 base, 2025; £90,000 or more total (top), 2025.", "The sources give no pay for account manager."]);
        Reasons("  - { region: uk, band: typical, basis: base, amount: 60000-95000, as-of: 2025, source: survey }\n")
            .ShouldBe(["Only account director has figures: £60,000–£95,000 base, 2025.", "The sources give no pay for account manager."]);

        static string[] Reasons(string director) => [.. Texts(PairSite.Sound("", "pay:\n" + director).Page(PairSite.Page), ".reasons li")];
    }

    [Fact]
    public void Currencies_are_never_converted_and_the_page_says_why()
    {
        var page = PairSite.Sound(
            "pay:\n  - { region: uk, band: typical, basis: base, amount: 35000-50000, as-of: 2025, source: survey }",
            "regions: [us]\npay:\n  - { region: us, band: typical, basis: base, amount: 90000+, as-of: 2026, source: guide }").Page(PairSite.Page);

        page.QuerySelectorAll(".compare-pay").ShouldBeEmpty();
        Row(page, "pay").ShouldBe("Pay ? not comparable | $90,000 or more base, 2026 Typical figure Different regions, never converted | £35,000–£50,000 base, 2025 Typical figure Different regions, never converted");
        Texts(page, ".reasons li")[^1].ShouldBe("Different regions, never converted: the two share no scale.");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Account director (US) vs account manager (UK)");
    }

    [Fact]
    public void Where_sources_differ_on_a_figure_all_of_them_stand_in_the_cell()
    {
        var page = PairSite.Sound(
            """
            pay:
              - { region: uk, band: typical, basis: base, amount: 35000-50000, as-of: 2025, source: survey, label: nationwide }
              - { region: uk, band: typical, basis: base, amount: 40000-60000, as-of: 2025, source: survey }
            disagreements:
              - { about: base pay, claims: [{ says: It is less, source: survey }, { says: It is more, source: survey }] }
            """,
            "pay:\n  - { region: uk, band: typical, basis: base, amount: 80000-95000, as-of: 2025, source: survey }").Page(PairSite.Page);

        Row(page, "pay").ShouldBe("Pay ≠ differs | £80,000–£95,000 base, 2025 Typical figure | £35,000–£50,000 base, 2025 (nationwide) £40,000–£60,000 base, 2025 Typical figures; more than one is published");
    }

    [Fact]
    public void A_role_without_figures_is_said_to_have_none() =>
        Texts(PairSite.Sound().Page(PairSite.Page), ".reasons li").ShouldBe(["The sources give no pay for either role."]);

    [Fact]
    public void Questions_that_speak_of_the_other_role_lead_to_their_answers()
    {
        var page = PairSite.Sound(
            """
            faq:
              - { question: How do account directors differ?, answer: They decide. }
              - { question: Is the account manager busy?, answer: Every day. }
              - { question: Who is above?, answer: "The [director](account-director.md#pay) is." }
            """,
            """
            faq:
              - { question: Does an account director do the account manager’s work?, answer: No. }
            """).Page(PairSite.Page);

        page.QuerySelectorAll("[aria-labelledby=questions] li a").Select(link => $"{link.TextContent} {link.GetAttribute("href")!.Split('#')[0]}").ShouldBe(
        [
            "Does an account director do the account manager’s work? /roles/account-director/",
            "How do account directors differ? /roles/account-manager/",
            "Who is above? /roles/account-manager/",
        ]);
    }

    [Fact]
    public void Of_two_titles_the_longer_one_is_meant()
    {
        var senior = PairSite.Article("senior-manager", "title: Senior account manager\nlevel: senior");
        var site = SiteFixture.Build(PairSite.Literal(
            $"{PairSite.ManagerFacets}\n{PairSite.Verdict}",
            $"{PairSite.DirectorFacets}\nfaq:\n  - {{ question: \"Is a senior account manager a deputy?\", answer: Often. }}") + senior);

        site.Page(PairSite.Page).QuerySelectorAll("[aria-labelledby=questions]").ShouldBeEmpty();
    }

    [Fact]
    public void The_page_says_where_it_comes_from_and_what_else_there_is()
    {
        var other = PairSite.Article("planner", $"title: Planner\nlevel: lead\nfacets: {{ focus: Plans, scope: All, authority: None }}\ncompare:\n  - {{ with: account-manager, verdict: The planner plans what is to come. }}");
        var site = SiteFixture.Build(PairSite.Literal($"updated: 2026-11-22\n{PairSite.ManagerFacets}\n{PairSite.Verdict}", PairSite.DirectorFacets) + other);
        var page = site.Page(PairSite.Page);

        Texts(page, ".origins code").ShouldBe(["roles/account-management/account-director.md", "roles/account-management/account-manager.md"]);
        page.QuerySelectorAll(".compare-others a").Select(link => link.GetAttribute("href")).ShouldBe(["/compare/account-manager-vs-planner/"]);
        site.Text("sitemap.xml").ShouldContain($"{PairSite.Page}</loc>\n    <lastmod>2026-11-22T00:00:00Z</lastmod>");
        site.Files.Single(file => file.Path == PairSite.Page[1..] + "index.html").Sources.ShouldBe(["roles/account-management/account-director.md", "roles/account-management/account-manager.md"]);
    }

    /// <summary>The head and the two cells of a row as readers see them on a wide screen.</summary>
    private static string Row(IDocument page, string field)
    {
        var row = page.QuerySelector($".compare-table [data-field='{field}']")!.ParentElement!;
        return string.Join(" | ", row.Children.Select(Text));
    }

    private static string[] Texts(IDocument page, string selector) => [.. page.QuerySelectorAll(selector).Select(Text)];

    /// <summary>The words of an element, those of its blocks apart.</summary>
    private static string Text(IElement element) =>
        string.Join(' ', string.Join(' ', element.Descendants<IText>().Select(text => text.Data)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
