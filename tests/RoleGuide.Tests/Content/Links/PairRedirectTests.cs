using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Links;

public sealed class PairRedirectTests
{
    private static readonly string s_pair = PairSite.Literal($"{PairSite.ManagerFacets}\n{PairSite.Verdict}", PairSite.DirectorFacets);

    [Fact]
    public void A_pair_has_one_page_and_the_other_order_leads_to_it()
    {
        var site = SiteFixture.Build(s_pair);

        site.Files.Count(file => file.Path.StartsWith("compare/account", StringComparison.Ordinal)).ShouldBe(1);
        site.Text("_redirects").ShouldBe("/compare/account-manager-vs-account-director/ /compare/account-director-vs-account-manager/ 301\n");
    }

    [Fact]
    public void Redirects_of_writers_and_of_pairs_stand_in_ordinal_order()
    {
        var site = SiteFixture.Build($"""
            {s_pair}
            -- redirects.yml --
            - {"{"} from: /roles/manager/, to: /roles/ {"}"}
            - {"{"} from: /compare/director-vs-manager/, to: /compare/account-director-vs-account-manager/ {"}"}
            """);

        site.Printed.ShouldBe("");
        site.Text("_redirects").ShouldBe(
            """
            /compare/account-manager-vs-account-director/ /compare/account-director-vs-account-manager/ 301
            /compare/director-vs-manager/ /compare/account-director-vs-account-manager/ 301
            /roles/manager/ /roles/ 301

            """);
    }

    [Fact]
    public void A_redirect_that_the_build_makes_already_is_refused() =>
        SiteFixture.Build($"{s_pair}-- redirects.yml --\n- {{ from: /compare/account-manager-vs-account-director/, to: /roles/account-manager/ }}").Printed.ShouldBe(
            """
            input/redirects.yml:1:11: error RG621: /compare/account-manager-vs-account-director/ leads to /compare/account-director-vs-account-manager/ already: the build makes this redirect by itself. Expected an address that leads nowhere yet.
                 1 | - { from: /compare/account-manager-vs-account-director/, to: /roles/account-manager/ }
                   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: Take this redirect out.
            """);

    [Fact]
    public void A_redirect_from_the_page_of_a_pair_is_refused_like_any_other() =>
        SiteFixture.Build($"{s_pair}-- redirects.yml --\n- {{ from: /compare/account-director-vs-account-manager/, to: /roles/account-manager/ }}").Printed.ShouldContain(": error RG421: ");

    [Fact]
    public void A_pair_that_does_not_pass_the_gate_has_no_address() =>
        SiteFixture.Build($"{PairSite.Literal(PairSite.Verdict, "")}-- redirects.yml --\n- {{ from: /old/, to: /compare/account-director-vs-account-manager/ }}").Printed.ShouldContain(": error RG422: ");

    [Fact]
    public void A_category_with_the_word_vs_is_refused() =>
        SiteFixture.Build(
            """
            -- categories.yml --
            - id: sales-vs-service
              title: Sales and service
              summary: Roles that sell, and roles that serve those who have bought.
            -- roles/sales-vs-service/account-manager.md --

            """ + SiteFixture.SoundArticle()).Printed.ShouldBe(
            """
            input/categories.yml:1:7: error RG620: The category "sales-vs-service" has the word "vs", which marks the addresses of comparisons. Expected an id without it.
                 1 | - id: sales-vs-service
                   |       ^^^^^^^^^^^^^^^^
                    hint: Write "versus", or name the category otherwise.
            """);
}
