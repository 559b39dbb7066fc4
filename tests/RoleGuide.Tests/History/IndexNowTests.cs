using System.Text;
using System.Text.Json;
using RoleGuide.History;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.History;

public sealed class IndexNowTests
{
    [Fact]
    public void The_request_names_what_changed_and_the_file_that_proves_who_asks()
    {
        var files = FilesAfter(folder => folder.Replace(SiteFixture.ArticlePath, "45000+", "48000+"));

        var key = files.Single(file => file.Path.EndsWith(".txt", StringComparison.Ordinal));
        key.Path.ShouldBe(Encoding.UTF8.GetString(key.Content.Span) + ".txt");
        key.Path.ShouldMatch("^[0-9a-f]{32}[.]txt$");
        var request = JsonDocument.Parse(files.Single(file => file.Path == "indexnow.json").Content).RootElement;
        request.EnumerateObject().Select(property => property.Name).ShouldBe(["host", "key", "keyLocation", "urlList"]);
        request.GetProperty("host").GetString().ShouldBe("guide.example");
        request.GetProperty("key").GetString().ShouldBe(key.Path[..^".txt".Length]);
        request.GetProperty("keyLocation").GetString().ShouldBe($"https://guide.example/{key.Path}");
        Addresses(request).ShouldContain("https://guide.example/roles/account-manager/");
        Addresses(request).ShouldNotContain("https://guide.example/roles/planner/");
        Addresses(request).ShouldBe(Addresses(request).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_that_is_gone_is_news_as_well() =>
        Addresses(JsonDocument.Parse(FilesAfter(folder =>
        {
            folder.Delete(TwoEditions.Planner);
            folder.Replace(SiteFixture.ArticlePath, "[the planner](planner.md)", "the planner");
        }).Single(file => file.Path == "indexnow.json").Content).RootElement).ShouldContain("https://guide.example/roles/planner/");

    [Fact]
    public void Where_nothing_changed_there_is_nothing_to_send() => FilesAfter(_ => { }).ShouldHaveSingleItem().Path.ShouldEndWith(".txt");

    [Fact]
    public void Without_an_earlier_edition_and_outside_production_there_are_none()
    {
        Built(request => request).ShouldBeEmpty();
        Built(request => request with { Earlier = new Earlier.Unknown("It is not there.") }).ShouldBeEmpty();
        Built(request => request with { Earlier = new Earlier.Known(TwoEditions.First, "an earlier edition"), Context = PublishingContext.DeployPreview }).ShouldBeEmpty();

        // What was made from Git without its files says what pages tell and not which there were.
        Built(request => request with { Earlier = new Earlier.Known(TwoEditions.First with { Files = [] }, "a commit") }).ShouldBeEmpty();
    }

    [Fact]
    public void A_request_names_ten_thousand_at_most()
    {
        var pages = Enumerable.Range(0, 10_001).Select(i => new PageChange(PageChangeKind.Added, $"/roles/role-{i:00000}/", "role", null));
        var diff = new EditionDiff([.. pages], []) { BaseUrl = "https://guide.example", KnowsHow = true, Contexts = null, Unchanged = 0 };
        var files = IndexNow.Files(diff, RoleGuide.Pages.Publication.Unpublished with { BaseUrl = "https://guide.example" });

        files.Skip(1).Select(file => $"{file.Path} {Addresses(JsonDocument.Parse(file.Content).RootElement).Length}").ShouldBe(["indexnow.json 10000", "indexnow-2.json 1"]);
    }

    private static string[] Addresses(JsonElement request) => [.. request.GetProperty("urlList").EnumerateArray().Select(address => address.GetString()!)];

    private static OutputFile[] FilesAfter(Action<InputFolder> edit) => Built(request => request with { Earlier = new Earlier.Known(TwoEditions.First, "an earlier edition") }, edit);

    private static OutputFile[] Built(Func<SiteRequest, SiteRequest> change, Action<InputFolder>? edit = null)
    {
        using var folder = InputFolder.From(TwoEditions.Literal);
        edit?.Invoke(folder);
        return [.. SiteFixture.Build(folder, change).Files.Where(file => file.Kind == "IndexNow")];
    }
}
