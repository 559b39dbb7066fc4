using RoleGuide.Commands;

namespace RoleGuide.Tests.Commands;

public sealed class OptionTests : IDisposable
{
    private const string Page = "output/roles/account-manager/index.html";

    private readonly CommandDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Warnings_fail_only_when_they_are_asked_to()
    {
        _desk.Put("input/pages/about.md", "---\ntitle: About\nsummary: A page of text that the navigation of the guide leaves out.\nupdated: 2026-01-01\n---\nText.\n");

        var kind = _desk.Run("check");
        var strict = _desk.Run("check", "--warnings-as-errors");

        kind.Out.ShouldContain(": warning RG");
        kind.Error.ShouldContain("Nothing that keeps the guide from being published in ");
        kind.Error.ShouldNotContain("No mistakes");
        kind.Code.ShouldBe(ExitCode.Clean);
        strict.Out.ShouldBe(kind.Out);
        strict.Code.ShouldBe(ExitCode.Mistakes);
    }

    [Fact]
    public void Warnings_as_errors_write_nothing()
    {
        _desk.Put("input/pages/about.md", "---\ntitle: About\nsummary: A page of text that the navigation of the guide leaves out.\nupdated: 2026-01-01\n---\nText.\n");

        _desk.Run("build", "--warnings-as-errors").Code.ShouldBe(ExitCode.Mistakes);

        Directory.Exists(_desk.PathOf("output")).ShouldBeFalse();
    }

    [Fact]
    public void Drafts_are_published_only_when_they_are_asked_for()
    {
        _desk.Run("build");
        File.Exists(_desk.PathOf("output/roles/planner/index.html")).ShouldBeFalse();

        _desk.Run("build", "--drafts");

        _desk.Read("output/roles/planner/index.html").ShouldContain("Planner");
        _desk.Read("output/roles/index.html").ShouldContain("/roles/planner/");
        _desk.Read("output/sitemap.xml").ShouldNotContain("planner");
    }

    [Theory]
    [InlineData("https://other.example")]
    [InlineData("https://other.example/")]
    public void Canonical_addresses_are_those_of_the_base_url(string url)
    {
        _desk.Run("build", "--base-url", url);

        _desk.Read(Page).ShouldContain("<link rel=\"canonical\" href=\"https://other.example/roles/account-manager/\"");
        _desk.Read("output/sitemap.xml").ShouldContain("<loc>https://other.example/roles/account-manager/</loc>");
        _desk.Read("output/robots.txt").ShouldContain("Sitemap: https://other.example/sitemap.xml");
        Directory.EnumerateFiles(_desk.PathOf("output"), "*.*", SearchOption.AllDirectories).ShouldAllBe(path => !File.ReadAllText(path).Contains("guide.example", StringComparison.Ordinal));
    }

    [Fact]
    public void Production_may_be_indexed_and_has_no_notice()
    {
        _desk.Run("build", "--context", "production");

        _desk.Read("output/_headers").Replace("/roles/*.md\n  Content-Type: text/markdown; charset=utf-8\n  X-Robots-Tag: noindex\n", "", StringComparison.Ordinal).ShouldNotContain("noindex");
        _desk.Read(Page).ShouldNotContain("noindex");
        _desk.Read(Page).ShouldNotContain("class=\"notice\"");
    }

    [Theory]
    [InlineData("deploy-preview", "This is a preview of a proposed change. It is not the published guide.")]
    [InlineData("branch-deploy", "This is a working copy. It is not the published guide.")]
    public void Every_other_context_is_kept_from_search_engines_and_says_what_it_is(string context, string notice)
    {
        _desk.Run("build", "--context", context);

        _desk.Read("output/_headers").ShouldContain("/*\n");
        _desk.Read("output/_headers").ShouldContain("  X-Robots-Tag: noindex\n");
        _desk.Read(Page).ShouldContain("<meta name=\"robots\" content=\"noindex\"");
        _desk.Read(Page).ShouldContain(notice);
    }

    [Fact]
    public void Edit_links_lead_to_the_repository_of_the_command_line()
    {
        _desk.Run("build", "--repository-url", "https://code.example/guide/");

        _desk.Read(Page).ShouldContain("https://code.example/guide/edit/main/input/roles/account-management/account-manager.md");
    }

    [Fact]
    public void A_due_review_is_told_and_fails_nothing()
    {
        var answer = _desk.Run("build", "--today", "2027-01-03", "--warnings-as-errors");

        answer.Code.ShouldBe(ExitCode.Clean);
        answer.Error.ShouldContain("Review   input/roles/account-management/account-manager.md: The review of this article was due on 2027-01-02.");
        _desk.Run("build", "--today", "2027-01-02").Error.ShouldNotContain("Review ", Case.Sensitive);
    }

    [Fact]
    public void The_day_of_the_build_reaches_no_file()
    {
        _desk.Run("build", "--today", "2020-01-01", "-o", "early");
        _desk.Run("build", "--today", "2040-01-01", "-o", "late");

        _desk.Read("late/manifest.json").ShouldBe(_desk.Read("early/manifest.json"));
    }

    [Fact]
    public void The_date_of_the_content_can_be_set()
    {
        using var desk = new CommandDesk { SourceDateEpoch = "1767225600" };

        desk.Run("build");

        desk.Read("output/manifest.json").ShouldContain("2026-01-01");
        _desk.Run("build");
        _desk.Read("output/manifest.json").ShouldContain("2026-01-02");
    }

    [Fact]
    public void A_quiet_build_says_nothing()
    {
        var answer = _desk.Run("build", "--log-level", "quiet");

        answer.Out.ShouldBe("");
        answer.Error.ShouldBe("");
    }

    [Fact]
    public void The_report_counts_what_was_written_and_then_what_stayed()
    {
        _desk.Run("build").Error.ShouldContain(" written, 0 unchanged, 0 removed in …/output\n");
        _desk.Run("build").Error.ShouldContain("nothing changed, ");
    }

    [Theory]
    [InlineData("--log-level", "7", "--log-level \"7\" is unknown. Expected quiet, normal or detailed.")]
    [InlineData("--log-level", "loud", "--log-level \"loud\" is unknown. Expected quiet, normal or detailed.")]
    [InlineData("--input", "", "--input is empty. Expected the name of a folder.")]
    [InlineData("--output", " ", "--output is empty. Expected the name of a folder.")]
    [InlineData("--base-url", "https://other.example/sub", "--base-url \"https://other.example/sub\" is more than the address of a site. Expected a scheme and a host alone, such as https://roleguide.example.")]
    [InlineData("--base-url", "https://other.example?a", "--base-url \"https://other.example?a\" is more than the address of a site. Expected a scheme and a host alone, such as https://roleguide.example.")]
    public void A_value_that_means_nothing_is_wrong_usage(string option, string value, string message)
    {
        var answer = _desk.Run("build", option, value);

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe($"{message}\nSee --help.\n");
    }
}
