using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Style;

public sealed class SectionTests
{

    [Fact]
    public void A_full_article_has_the_sections_that_readers_look_for() => AboutBody(Full("What it is", "Responsibilities", "A typical week", "Challenges", "Outlook") + "\n\nAnd another sixty words.\n\n" + Words(56)).ShouldBe(
        """
        input/roles/account-management/account-manager.md:2:8: warning RG704: The text has 1,060 words, but no section with a heading about skills or qualifications. Expected a full article to have one.
             2 | title: Account manager
               |        ^^^^^^^^^^^^^^^
                hint: Write the section, or give an existing one a heading that says so.
        """);

    [Fact]
    public void What_the_data_speaks_of_has_a_section_as_well() =>
        About(
            """
            pay:
              - { region: uk, band: typical, basis: base, amount: 35000, as-of: 2025, source: survey }
            ladder: { to: [VP of sales] }
            kpis:
              - { name: Retention, source: survey }
            """,
            Full("Responsibilities", "Skills", "Background", "Challenges", "Outlook"))
            .ShouldContain("no section with a heading about pay, the career path or how success is measured.");

    [Theory]
    [InlineData("Duties", "Strengths and education", "x", "x", "x")]
    [InlineData("What you are responsible for: responsibilities", "Skills & qualifications", "x", "x", "x")]
    public void Other_words_for_a_section_are_understood(params string[] headings) => AboutBody(Full(headings)).ShouldNotContain("RG704");

    [Fact]
    public void A_short_article_needs_no_sections() => AboutBody(Full("A", "B", "C", "D")).ShouldBe("");

    [Fact]
    public void An_article_of_another_language_has_other_headings() =>
        AboutSite($"""
            -- site.yml --
            {SiteFixture.SiteYml.Replace("en-GB", "de-DE", StringComparison.Ordinal)}
            -- {SiteFixture.ArticlePath} --
            {SiteFixture.SoundArticle(body: Full("A", "B", "C", "D", "E"))}
            """).ShouldBe("");

    /// <summary>A reading is remembered on terms, and the language of the regions is one of them.</summary>
    [Fact]
    public void When_a_region_changes_its_language_articles_are_read_anew()
    {
        using var folder = InputFolder.From($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle(body: Full("A", "B", "C", "D", "E"))}");
        var english = SiteFixture.Build(folder);
        english.Printed.ShouldContain("RG704");

        folder.Write("site.yml", SiteFixture.SiteYml.Replace("en-GB", "de-DE", StringComparison.Ordinal));
        SiteFixture.Build(folder, request => request with { Memory = english.Content.Memory }).Printed.ShouldBe("");
    }

    [Fact]
    public void A_section_out_of_order_is_shown_with_the_one_it_belongs_before() =>
        AboutBody(Full("What does an account manager do?", "Skills", "Qualifications", "Career path", "Responsibilities")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:32:1: warning RG705: The section "Responsibilities" stands behind "Skills". Expected it before, in the order that all full articles share.
                32 | ## Responsibilities
                   | ^^^^^^^^^^^^^^^^^^^
                    hint: Move the section, so that a reader of several articles finds it where the others have it.
                    input/roles/account-management/account-manager.md:14:1: the section it belongs before
            """);

    [Fact]
    public void Of_a_section_too_early_the_one_is_named_that_it_belongs_behind() =>
        AboutBody(Full("Outlook", "Responsibilities", "Skills", "Qualifications", "Career path")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:1: warning RG705: The section "Outlook" stands before "Career path". Expected it behind, in the order that all full articles share.
                 8 | ## Outlook
                   | ^^^^^^^^^^
                    hint: Move the section, so that a reader of several articles finds it where the others have it.
                    input/roles/account-management/account-manager.md:32:1: the section it belongs behind
            """);

    [Theory]
    [InlineData("Responsibilities", "Skills", "Qualifications", "Only in London", "Career path")]
    [InlineData("Skills and responsibilities", "Responsibilities", "Skills", "Qualifications", "Career path")]
    [InlineData("Responsibilities", "Skills", "Qualifications", "Career path", "Career path abroad")]
    public void Sections_of_another_kind_or_of_two_kinds_may_stand_anywhere(params string[] headings) => AboutBody(Full(headings)).ShouldBe("");

    private static string Full(params string[] headings) => string.Concat(headings.Select(heading => $"## {heading}\n\n{Words(100)}\n\n{Words(100)}\n\n")).TrimEnd() + "\n";

    private static string Words(int count) => string.Concat(Enumerable.Repeat("You wait. ", count / 2)).Trim();
}
