using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.FrontMatter;

public sealed class FenceTests
{
    [Theory]
    [InlineData("+++\ntitle: x\n+++\n")]
    [InlineData("title: x\n---\n")]
    public void A_first_line_that_is_no_fence_is_told_as_such(string text) => SiteFixture.Article(text).Printed.ShouldContain(
        "account-manager.md:1:1: error RG100: The file has no front matter. Expected a first line of three hyphens, the keys, and another line of three hyphens.");

    [Theory]
    [InlineData("\n---\ntitle: x\n---\n")]
    [InlineData(" ---\ntitle: x\n---\n")]
    public void A_fence_behind_empty_lines_or_spaces_is_told_as_such(string text) => SiteFixture.Article(text).Printed.ShouldContain(
        "account-manager.md:1:1: error RG100: The front matter doesn't start in the first line. Expected the three hyphens there, with nothing before them.");
}
