using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Settings;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("https://guide.example")]
    [InlineData("https://guide.example/")]
    [InlineData("http://localhost:8080")]
    public void The_address_of_a_site_is_scheme_and_host(string url) => Build($"url: \"{url}\"").ShouldBe("");

    [Theory]
    [InlineData("https://guide.example/sub")]
    [InlineData("https://guide.example?a=b")]
    [InlineData("https://guide.example/#a")]
    [InlineData("https://guide.example/ /")]
    public void More_than_that_would_break_the_addresses_of_its_pages(string url) => Build($"url: \"{url}\"").ShouldContain(
        $"""
        error RG123: "{url}" is more than the address of a site. Expected a scheme and a host alone, such as https://roleguide.example.
        """);

    [Fact]
    public void Other_addresses_are_written_as_the_standard_of_addresses_wants_them()
    {
        var site = SiteFixture.Build($$"""
            -- site.yml --
            {{SiteFixture.SiteYml}}
            licence: { name: Some terms, url: "https://terms.example/a b\"c" }
            repository: { url: https://code.example/guide, branch: "draft #1", input-path: my input }
            -- {{SiteFixture.ArticlePath}} --
            {{SiteFixture.SoundArticle()}}
            """);

        var page = site.Page("/roles/account-manager/");
        page.QuerySelector(".site-footer a")!.GetAttribute("href").ShouldBe("https://terms.example/a%20b%22c");
        page.QuerySelector(".edit a")!.GetAttribute("href").ShouldBe("https://code.example/guide/edit/draft%20%231/my%20input/roles/account-management/account-manager.md");
    }

    private static string Build(string url) => SiteFixture.Build($"""
        -- site.yml --
        {SiteFixture.SiteYml.Replace("url: https://guide.example", url, StringComparison.Ordinal)}
        -- {SiteFixture.ArticlePath} --
        {SiteFixture.SoundArticle()}
        """).Printed;
}
