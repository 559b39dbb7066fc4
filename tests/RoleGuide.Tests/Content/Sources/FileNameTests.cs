using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Sources;

public sealed class FileNameTests
{
    [Fact]
    public void A_name_that_is_not_valid_utf8_is_told_as_such() => SiteFixture.Build(
        $"""
        -- {SiteFixture.ArticlePath} --
        {SiteFixture.SoundArticle()}
        -- roles/account-management/caf�.md --
        Text
        """).Printed.ShouldBe(
        """
        input/roles/account-management/caf�.md:1:1: error RG009: The name is not valid UTF-8. Expected lower-case letters, digits and single hyphens.
                hint: Rename the file, for example to account-manager.md.
        """);
}
