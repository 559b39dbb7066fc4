using System.Text.Json;
using RoleGuide.Commands;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.History;
using RoleGuide.Tests.Output;

namespace RoleGuide.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private readonly CommandDesk _desk = new(TwoEditions.Literal);

    public DiffCommandTests()
    {
        _desk.Run("build", "-o", "old").Code.ShouldBe(ExitCode.Clean);
        var article = "input/" + SiteFixture.ArticlePath;
        _desk.Put(article, _desk.Read(article).Replace("45000+", "48000+", StringComparison.Ordinal).Replace("updated: 2026-11-21", "updated: 2026-11-22", StringComparison.Ordinal));
        _desk.Put("input/redirects.yml", "- { from: /plan/, to: /roles/planner/ }\n");
        _desk.Run("build").Code.ShouldBe(ExitCode.Clean);
    }

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("diff old output")]
    [InlineData("diff old/manifest.json output/manifest.json")]
    [InlineData("diff old")]
    [InlineData("diff --previous old")]
    [InlineData("diff output --previous old/manifest.json")]
    public void It_tells_what_changed_and_how(string line)
    {
        var answer = _desk.Run(line.Split(' '));

        answer.Code.ShouldBe(ExitCode.Clean, answer.Error);
        answer.Out.ShouldBe("""
            Pages: 1 changed, 7 that show these changes. Other files that changed: 7.

            Changed   /roles/account-manager/  Account manager
                      senior base pay (UK): £45,000 or more → £48,000 or more
                      last updated: 2026-11-21 → 2026-11-22
                      review by: 2027-11-21 → 2027-11-22
            Shows     these changes: /career-paths/, /categories/account-management/, /compare/, /compare/account-director-vs-account-manager/, /faq/, /salary-guide/, /salary-guide/uk/
            Files     changed: _redirects, data/roles.json, data/salaries.csv, data/salaries.json, feed.xml, roles/account-manager.md, sitemap.xml

            """);
    }

    [Fact]
    public void Machines_get_one_document()
    {
        var answer = _desk.Run("diff", "old", "output", "--format", "json");

        using var json = JsonDocument.Parse(answer.Out);
        var page = json.RootElement.GetProperty("pages")[0];
        page.GetProperty("change").GetString().ShouldBe("changed");
        page.GetProperty("address").GetString().ShouldBe("/roles/account-manager/");
        page.GetProperty("facts")[0].GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal).ShouldBe(
            """{"subject": "pay","label": "senior base pay (UK)","before": "£45,000 or more","after": "£48,000 or more"}""");
        json.RootElement.GetProperty("announce")[0].GetString().ShouldBe("https://guide.example/career-paths/");
        json.RootElement.GetProperty("knows-how").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Addresses_for_search_engines_stand_one_a_line()
    {
        _desk.Run("diff", "old", "--format", "addresses").Out.Split('\n').ShouldContain("https://guide.example/roles/account-manager/");
        _desk.Run("diff", "old", "--format", "addresses", "--base-url", "https://other.example/").Out.Split('\n').ShouldContain("https://other.example/roles/account-manager/");
    }

    [Fact]
    public void Equal_editions_are_said_to_be_equal() => _desk.Run("diff", "old", "old").Out.ShouldBe("Nothing changed.\n");

    [Fact]
    public void A_manifest_without_an_address_wants_one_for_search_engines()
    {
        _desk.Put("first.json", OutputDesk.Json(TwoEditions.First with { Site = null }));

        var answer = _desk.Run("diff", "old", "first.json", "--format", "addresses");

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe("The new manifest doesn't say where the site stands. Name its address with --base-url, for example --base-url https://roleguide.example.\n");
    }

    [Theory]
    [InlineData("diff nowhere output", "There is no file …/nowhere. Expected the manifest.json of an earlier build, or the folder that holds it.")]
    [InlineData("diff input output", "The folder …/input holds no manifest.json. Expected an output folder of RoleGuide, or its manifest.json itself.")]
    [InlineData("diff empty.json output", "The file …/empty.json is no manifest that can be compared: it is an empty file or a pipe. Expected the manifest.json of an earlier build.")]
    [InlineData("diff page.json output", "The file …/page.json is no manifest that can be compared: it is not valid JSON. Expected the manifest.json of an earlier build.")]
    [InlineData("diff other.json output", "The file …/other.json is no manifest that can be compared: its first key is not \"generator\": \"RoleGuide\". Expected the manifest.json of an earlier build.")]
    [InlineData("diff newer.json output", "The file …/newer.json is no manifest that can be compared: its format is 9, of a newer version of RoleGuide, and this version knows formats up to 2. Expected the manifest.json of an earlier build.")]
    [InlineData("diff link.json output", "The file …/link.json is no manifest that can be compared: it is a symbolic link. Expected the manifest.json of an earlier build.")]
    [InlineData("diff large.json output", "The file …/large.json is no manifest that can be compared: it has 268,435,457 bytes, and no manifest has more than 268,435,456. Expected the manifest.json of an earlier build.")]
    public void A_manifest_that_cannot_be_read_ends_with_2_and_is_named(string line, string message)
    {
        _desk.Put("empty.json", "");
        _desk.Put("page.json", "<!doctype html>");
        _desk.Put("other.json", "{\"name\":\"app\"}");
        _desk.Put("newer.json", "{\"generator\":\"RoleGuide\",\"format\":9}");
        File.CreateSymbolicLink(_desk.PathOf("link.json"), _desk.PathOf("output/manifest.json"));
        using (var large = File.Create(_desk.PathOf("large.json"))) large.SetLength((256 * 1024 * 1024) + 1);

        var answer = _desk.Run(line.Split(' '));

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe(message + "\n");
        answer.Out.ShouldBe("");
    }

    [Theory]
    [InlineData("diff", "diff wants an old edition to compare with. Expected \"diff OLD NEW\", each a manifest.json or an output folder.")]
    [InlineData("diff a b --previous c", "diff compares two editions, and --previous with two more makes three. Expected \"diff OLD NEW\" or \"diff NEW --previous OLD\".")]
    [InlineData("diff a b --format xml", "--format \"xml\" is unknown. Expected text, json or addresses.")]
    [InlineData("check --changed-since -main", "--changed-since \"-main\" names no commit. Expected a branch, a tag or a commit such as origin/main.")]
    [InlineData("build --previous-ref -main", "--previous-ref \"-main\" names no commit. Expected a branch, a tag or a commit such as origin/main.")]
    public void Wrong_usage_ends_with_2_and_says_what_was_expected(string line, string message)
    {
        var answer = _desk.Run(line.Split(' '));

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe($"{message}\nSee --help.\n");
    }
}
