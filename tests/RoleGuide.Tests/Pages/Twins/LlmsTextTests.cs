using System.Text.RegularExpressions;
using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Snapshots;

namespace RoleGuide.Tests.Pages.Twins;

// The patterns read files that the tests have just made.
#pragma warning disable MA0009

public sealed partial class LlmsTextTests
{
    /// <summary>The form of llmstxt.org: a title, a quotation, text without headings, then sections that are lists of links, each perhaps with a note.</summary>
    [Fact]
    public void It_has_the_form_that_is_agreed_on()
    {
        var parts = Regex.Split(RealGuide.Built.Text("llms.txt").TrimEnd('\n'), "\n## ");

        parts[0].ShouldMatch(@"\A# RoleGuide\n\n> [^\n]+\n\n[^#]+\z");
        parts.Skip(1).Select(part => part.Split('\n')[0]).ShouldBe(["Account management", "Client services", "Customer service", "Data", "Optional"]);
        foreach (var part in parts.Skip(1)) part.ShouldMatch(@"\A[^\n]+\n(\n- \[[^\]]+\]\(https://[^ )]+\): [^\n]+(\n- \[[^\]]+\]\(https://[^ )]+\): [^\n]+)*)\n?\z");
    }

    [Fact]
    public void It_names_every_published_role_by_its_twin()
    {
        var links = Links().Matches(RealGuide.Built.Text("llms.txt")).Select(link => link.Groups["path"].Value).ToArray();

        links.Where(link => link.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe(RealGuide.Built.Guide.Roles.Select(role => $"/roles/{role.Slug}.md").Order(StringComparer.Ordinal));
        links.ShouldAllBe(link => RealGuide.Built.Files.Any(file => file.Path == new PagePath(link).File));
    }

    [Fact]
    public void A_title_is_no_markup()
    {
        var site = SiteFixture.Article(SiteFixture.SoundArticle("title: 'A [b](//evil.example) *c*'"));

        site.Text("llms.txt").ShouldContain("- [A \\[b\\](//evil.example) \\*c\\*](https://guide.example/roles/account-manager.md): ");
    }

    [Fact]
    public void Drafts_are_left_out() => SnapshotSite.Build(request => request with { WithDrafts = true }).Text("llms.txt").ShouldNotContain("planner");

    [GeneratedRegex(@"\]\(https://roleguide\.example(?<path>/[^)]*)\)")]
    private static partial Regex Links();
}
