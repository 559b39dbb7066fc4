using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Links;

public sealed class RedirectReaderTests
{
    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/roles/../old/")]
    [InlineData("/./old/")]
    [InlineData("https://evil.example/")]
    [InlineData("/roles/ old/")]
    [InlineData("/roles/*")]
    [InlineData("/roles/:slug/")]
    [InlineData("/Roles/")]
    [InlineData("roles/old/")]
    [InlineData("/old./")]
    [InlineData("/old/index.html/")]
    [InlineData("/old/index.html/older/")]
    public void Only_a_plain_path_is_an_address(string address) =>
        AboutFile("redirects.yml", $"- {{ from: \"{address}\", to: /roles/account-manager/ }}").ShouldContain($"input/redirects.yml:1:11: error RG420: \"{address}\" is not an address of the site.");

    [Fact]
    public void What_is_no_address_is_shown_in_its_place() => AboutFile("redirects.yml", "- { from: roles/old/, to: /roles/account-manager/ }").ShouldBe(
            """
            input/redirects.yml:1:11: error RG420: "roles/old/" is not an address of the site. Expected a path from the root in lower case, such as /roles/old-name/.
                 1 | - { from: roles/old/, to: /roles/account-manager/ }
                   |           ^^^^^^^^^^
            """);

    [Fact]
    public void A_redirect_does_not_start_at_a_page() => AboutFile("redirects.yml", "- { from: /roles/, to: /roles/account-manager/ }").ShouldBe(
            """
            input/redirects.yml:1:11: error RG421: /roles/ is the address of a page, so this redirect would never be followed. Expected an address that no page has any more.
                 1 | - { from: /roles/, to: /roles/account-manager/ }
                   |           ^^^^^^^
            """);

    [Fact]
    public void A_redirect_does_not_start_at_a_file() => AboutFile("redirects.yml", "- { from: /robots.txt, to: /roles/account-manager/ }").ShouldBe(
            """
            input/redirects.yml:1:11: error RG421: /robots.txt is the address of a file that the build publishes, or may publish one day. Expected an address that nothing has any more.
                 1 | - { from: /robots.txt, to: /roles/account-manager/ }
                   |           ^^^^^^^^^^^
            """);

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/data/salaries.csv")]
    [InlineData("/assets/style.css")]
    [InlineData("/404.html")]
    [InlineData("/images/desk.png")]
    [InlineData("/images/desk.png/")]
    [InlineData("/robots.txt/")]
    [InlineData("/404.html/old/")]
    [InlineData("/sitemap-2.xml")]
    [InlineData("/indexnow-2.json")]
    [InlineData("/392f64127f82f5745bb5ff4390ba48b2.txt")]
    [InlineData("/preview/")]
    [InlineData("/_parts/old/")]
    public void Whatever_kind_of_file_it_is(string from)
    {
        using var folder = Folder();
        folder.Write("images/desk.png", Pictures.Png(640, 480));
        folder.Write("redirects.yml", $"- {{ from: {from}, to: /roles/account-manager/ }}");
        RoleGuide.Tests.Fixtures.SiteFixture.Build(folder).Printed.ShouldContain("error RG421");
    }

    [Fact]
    public void A_picture_that_is_gone_can_be_redirected() => AboutFile("redirects.yml", "- { from: /images/gone.png, to: /roles/account-manager/ }").ShouldBe("");

    [Fact]
    public void A_redirect_leads_to_a_page() => AboutFile("redirects.yml", "- { from: /roles/old/, to: /roles/acount-manager/ }").ShouldBe(
            """
            input/redirects.yml:1:28: error RG422: /roles/acount-manager/ is the address of no page. Expected the address of a page of this guide.
                 1 | - { from: /roles/old/, to: /roles/acount-manager/ }
                   |                            ^^^^^^^^^^^^^^^^^^^^^^
                    hint: Did you mean "/roles/account-manager/"?
            """);

    [Fact]
    public void Redirects_make_no_chain() =>
        AboutFile("redirects.yml", "- { from: /roles/oldest/, to: /roles/old/ }\n- { from: /roles/old/, to: /roles/account-manager/ }").ShouldBe(
            """
            input/redirects.yml:1:31: error RG423: /roles/old/ is redirected itself, so this redirect would lead to another one. Expected the address where the journey ends.
                 1 | - { from: /roles/oldest/, to: /roles/old/ }
                   |                               ^^^^^^^^^^^
                    hint: Write "to: /roles/account-manager/".
            """);

    [Fact]
    public void Nor_a_chain_whose_end_only_the_build_knows() =>
        AboutSite($"{PairSite.Literal($"{PairSite.ManagerFacets}\n{PairSite.Verdict}", PairSite.DirectorFacets)}-- redirects.yml --\n- {{ from: /compare/old/, to: /compare/account-manager-vs-account-director/ }}")
            .ShouldContain("hint: Write \"to: /compare/account-director-vs-account-manager/\".");

    [Theory]
    [InlineData("- { from: /roles/old/, to: /roles/old/ }")]
    [InlineData("- { from: /roles/old, to: /roles/old/ }")]
    public void Nobody_is_sent_back_to_where_they_are(string line) => AboutFile("redirects.yml", line).ShouldContain(": error RG424: /roles/old/ is redirected in a circle");

    [Fact]
    public void Redirects_make_no_circle() =>
        AboutFile("redirects.yml", "- { from: /roles/old/, to: /roles/older/ }\n- { from: /roles/older/, to: /roles/old/ }\n- { from: /roles/oldest/, to: /roles/old/ }").ShouldBe(
            """
            input/redirects.yml:1:28: error RG424: /roles/older/ is redirected in a circle, so nobody would ever arrive. Expected the address of a page.
                 1 | - { from: /roles/old/, to: /roles/older/ }
                   |                            ^^^^^^^^^^^^^
            input/redirects.yml:2:30: error RG424: /roles/old/ is redirected in a circle, so nobody would ever arrive. Expected the address of a page.
                 2 | - { from: /roles/older/, to: /roles/old/ }
                   |                              ^^^^^^^^^^^
            input/redirects.yml:3:31: error RG424: /roles/old/ is redirected in a circle, so nobody would ever arrive. Expected the address of a page.
                 3 | - { from: /roles/oldest/, to: /roles/old/ }
                   |                               ^^^^^^^^^^^
            """);

    [Theory]
    [InlineData("/roles")]
    [InlineData("/roles/index.html")]
    [InlineData("/index.html")]
    [InlineData("/roles/account-manager.md")]
    [InlineData("/roles/account-manager.md/")]
    [InlineData("/roles/account-manager.md/old/")]
    public void Nor_at_another_spelling_of_a_page(string from) => AboutFile("redirects.yml", $"- {{ from: {from}, to: /roles/account-manager/ }}").ShouldContain(": error RG421: ");

    [Fact]
    public void With_or_without_its_last_slash_an_address_is_the_same() =>
        AboutFile("redirects.yml", "- { from: /roles/old/, to: /roles/account-manager/ }\n- { from: /roles/old, to: /roles/ }").ShouldContain("input/redirects.yml:2:11: error RG121: ");

    [Fact]
    public void An_address_is_redirected_once() =>
        AboutFile("redirects.yml", "- { from: /roles/old/, to: /roles/account-manager/ }\n- { from: /roles/old/, to: /roles/ }").ShouldBe(
            """
            input/redirects.yml:2:11: error RG121: "/roles/old/" stands in this list a second time. Expected each value once.
                 2 | - { from: /roles/old/, to: /roles/ }
                   |           ^^^^^^^^^^^
                    input/redirects.yml:1:11: first written here
            """);

    [Fact]
    public void An_address_that_no_file_can_have_is_refused() => AboutFile("redirects.yml", $"- {{ from: /{new string('a', 200)}/, to: /roles/account-manager/ }}")
        .ShouldStartWith("input/redirects.yml:1:11: error RG420: The address has 202 characters. Expected at most 200.");

    [Fact]
    public void What_follows_from_a_redirect_is_not_written_as_well() =>
        AboutFile("redirects.yml", "- { from: /roles/old/, to: /roles/account-manager/ }\n- { from: /roles/old.md, to: /roles/ }")
            .ShouldContain("input/redirects.yml:2:11: error RG621: /roles/old.md leads to /roles/account-manager.md already: the build makes this redirect by itself. Expected an address that leads nowhere yet.");

    [Fact]
    public void A_sound_redirect_has_nothing_to_report() => AboutFile("redirects.yml", "- { from: /roles/old/, to: /roles/account-manager/ }").ShouldBe("");
}
