using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content;

public sealed class WholeInputTests
{
    [Fact]
    public void All_mistakes_of_all_files_are_reported_in_one_run_by_place() =>
        AboutSite(
            Role("account-manager", "Account manager", "level: midd\nrelated: [planner, nobody]\nfaq:\n  - question: Does it pay well?", "See [the planner](planner.md#pay) and [others](/roles/).\n")
            + Role("planner", "AM", "pay:\n  - { region: uk, band: mid, basis: base, amount: 40k, as-of: 2025, source: survey }", "# Planner\n\n[Nowhere](nowhere.md)\n")
            + "-- sources.yml --\n- { id: survey, title: Pay survey, publisher: Survey makers, year: 25 }\n"
            + "-- pages/about.md --\nAbout.\n"
            + "-- images/chart.svg --\n<svg/>\n").ShouldBe(
            """
            input/images/chart.svg:1:1: error RG006: This file has no place in the input folder.
                    hint: A picture is a .png, .jpg, .jpeg, .webp or .avif file.
            input/pages/about.md:1:1: error RG100: The file has no front matter. Expected a first line of three hyphens, the keys, and another line of three hyphens.
                 1 | About.
                   | ^^^^^^
            input/pages/about.md:1:1: warning RG411: Few readers find this page: the navigation of site.yml does not name it. Expected "about" among its entries.
                    hint: Add about to navigation.
            input/roles/account-management/account-manager.md:5:8: error RG110: "midd" is not one of the values that can stand here. Expected entry, junior, mid, senior, lead, director or executive.
                 5 | level: midd
                   |        ^^^^
                    hint: Did you mean "mid"?
            input/roles/account-management/account-manager.md:7:20: error RG601: There is no role "nobody". Expected the file name of an article without .md.
                 7 | related: [planner, nobody]
                   |                    ^^^^^^
                    hint: A role without an article is written as a title, with a capital letter.
            input/roles/account-management/account-manager.md:9:5: error RG502: This entry of faq has no answer. Expected a question with its answer.
                 9 |   - question: Does it pay well?
                   |     ^
                    hint: Add "answer: …".
            input/roles/account-management/account-manager.md:11:48: error RG307: "/roles/" is an address of the finished site. Expected a path to a file, relative to this one.
                11 | See [the planner](planner.md#pay) and [others](/roles/).
                   |                                                ^^^^^^^
                    hint: Link to the Markdown file, for example ../account-management/account-manager.md.
            input/roles/account-management/planner.md:2:8: error RG114: The text has 2 characters. Expected 3 to 60.
                 2 | title: AM
                   |        ^^
            input/roles/account-management/planner.md:8:51: error RG112: "40k" is not an amount. Expected a form such as 85694, 70000-120000, 140000+, 120000-200000+ or ~75000.
                 8 |   - { region: uk, band: mid, basis: base, amount: 40k, as-of: 2025, source: survey }
                   |                                                   ^^^
                    hint: Write the number out: 70000, not 70k.
            input/roles/account-management/planner.md:10:1: error RG303: The heading "Planner" is at level 1, which belongs to the title of the article. Expected level 2 or deeper.
                10 | # Planner
                   | ^^^^^^^^^
                    hint: Start the line with ## instead of #.
            input/roles/account-management/planner.md:12:11: error RG401: The link "nowhere.md" leads to roles/account-management/nowhere.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                12 | [Nowhere](nowhere.md)
                   |           ^^^^^^^^^^
            input/sources.yml:1:68: error RG120: "25" can't stand here. Expected a whole number from 1990 to 2100, in digits only.
                 1 | - { id: survey, title: Pay survey, publisher: Survey makers, year: 25 }
                   |                                                                    ^^
            """);

    [Fact]
    public void The_same_input_gives_the_same_list()
    {
        var site = string.Concat(Enumerable.Range(0, 12).Select(number => Role($"role-{number}", "Role", "level: midd\nrelated: [role]", "[x](y.md)\n")));
        AboutSite(site).ShouldBe(AboutSite(site));
    }

    [Fact]
    public void Five_hundred_brackets_in_a_text_are_a_text() => AboutBody(new string('[', 100) + " " + new string('[', 100) + "\n\n" + new string('[', 190) + "\n").ShouldNotContain("Exception");

    [Fact]
    public void Five_hundred_brackets_in_front_matter_are_a_mistake_with_a_place() => About("aliases: " + new string('[', 500)).ShouldContain(":7:17: error RG107: ");
}
