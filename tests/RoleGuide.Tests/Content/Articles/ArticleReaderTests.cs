using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Articles;

public sealed class ArticleReaderTests
{
    [Fact]
    public void A_sound_article_has_nothing_to_report() => SiteFixture.Article(SiteFixture.SoundArticle()).Printed.ShouldBe("");

    [Fact]
    public void An_unknown_key_is_shown_with_its_place_and_the_key_that_was_meant() =>
        SiteFixture.Article(SiteFixture.SoundArticle("pay:\n  - { region: uk, band: mid, bassis: base, basis: base, amount: 35000-42000, as-of: 2025, source: survey }")).Printed.ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:30: error RG104: Unknown key "bassis" in pay.
                 8 |   - { region: uk, band: mid, bassis: base, basis: base, amount: 35000-42000, as-of: 2025, source: survey }
                   |                              ^^^^^^
                    hint: Did you mean "basis"?
            """);
}
