using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

public sealed class SecurityTextTests
{
    private const string File = ".well-known/security.txt";

    [Fact]
    public void It_says_whom_to_tell_until_the_content_is_a_year_old() => Built("editors@guide.example").Text(File).ShouldBe(
        """
        Contact: mailto:editors@guide.example
        Expires: 2027-11-20T00:00:00Z
        Preferred-Languages: en
        Canonical: https://guide.example/.well-known/security.txt

        """);

    [Fact]
    public void An_address_of_the_web_will_do() => Built("https://guide.example/contact/?of=security").Text(File).ShouldStartWith("Contact: https://guide.example/contact/?of=security\nExpires: ");

    [Fact]
    public void It_ends_with_the_date_of_the_content_and_not_with_the_day_of_the_build() =>
        Built("editors@guide.example", new DateOnly(2028, 2, 29)).Text(File).ShouldContain("\nExpires: 2029-02-27T00:00:00Z\n");

    [Theory]
    [InlineData("Write to us at the address in the imprint")]
    [InlineData("http://guide.example/contact/")]
    [InlineData("editors@guide.example and others")]
    [InlineData("editors@guide.example?subject=x")]
    [InlineData("editors@guide.example\\nExpires: 2099-01-01T00:00:00Z")]
    [InlineData("javascript:alert(1)")]
    public void Whom_no_program_can_reach_has_none(string contact)
    {
        var site = Built(contact);

        site.Printed.ShouldNotContain(": error ", customMessage: contact);
        site.Files.ShouldNotContain(file => file.Path == File);
    }

    [Fact]
    public void Without_a_contact_there_is_none() => SiteFixture.Article(SiteFixture.SoundArticle()).Files.ShouldNotContain(file => file.Path == File);

    private static SiteFixture Built(string contact, DateOnly? date = null) => SiteFixture.Build(
        $"-- site.yml --\n{SiteFixture.SiteYml}\ncontact: \"{contact}\"\n-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}",
        request => request with { ContentDate = date });
}
