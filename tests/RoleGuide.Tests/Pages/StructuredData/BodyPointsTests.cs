using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.StructuredData;

public sealed class BodyPointsTests
{
    [Theory]
    [InlineData("- one\n- **two.** Three [four](account-manager.md) & five", "one|two. Three four & five")]
    [InlineData("1. one\n2. two", "one|two")]
    [InlineData("For you:\n\n- one\n\nFor them:\n\n- two", "one|two")]
    [InlineData("- one\n  - below\n  - lower\n- two", "one|two")]
    [InlineData("- one\n\n  more of it\n\n- two", "one more of it|two")]
    [InlineData("- [ ] one\n- [x] two", "one|two")]
    [InlineData("First *words*\nof it.\n\nSecond.", "First words of it.")]
    [InlineData("> Quoted.\n\nAfter.", "Quoted.")]
    [InlineData("- a < b > c", "a < b > c")]
    [InlineData("```\n- code\n```", "")]
    [InlineData("### Below\n\n- one", "one")]
    [InlineData("Words[^1].\n\n## After\n\n- no\n\n[^1]: A note.", "Words1.")]
    [InlineData("| a | b |\n| - | - |\n| c | d |\n\n[1]", "[1]")]
    public void The_points_of_a_section_are_its_lists_or_its_first_paragraph(string body, string points) => string.Join('|', Of(body)).ShouldBe(points);

    [Fact]
    public void The_footnotes_of_the_article_are_no_points_of_its_last_section() => Of("```\ncode[^1]\n```\n\n### Deep[^1]\n\n[^1]: A note.").ShouldBeEmpty();

    [Fact]
    public void A_section_that_is_not_there_has_no_points() => Of("- one", "Skills").ShouldBeEmpty();

    private static ImmutableArray<string> Of(string body, string title = "Duties") => Role(body) is var role ? BodyPoints.Of(role.Body.Text, role.Sections, found => found == title) : [];

    private static Role Role(string body)
    {
        var site = SiteFixture.Article(SiteFixture.SoundArticle("", $"## Before\n\n- before\n\n## Duties\n\n{body}\n"));
        site.Printed.ShouldNotContain(": error ");
        return site.Guide.Roles[0];
    }
}
