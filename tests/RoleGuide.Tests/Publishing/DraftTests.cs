using RoleGuide.Build;
using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Publishing;

public sealed class DraftTests
{
    private const string Secret = "roles/account-management/secret.md";

    private static readonly string s_guide =
        $"""
        -- {SiteFixture.ArticlePath} --
        {SiteFixture.SoundArticle()}
        -- {Secret} --
        {SiteFixture.SoundArticle("title: Secret\ndraft: true")}
        """;

    [Fact]
    public void The_manifest_tells_nothing_of_a_draft_that_is_left_out() => Inputs(withDrafts: false).ShouldBe(
        ["categories.yml", SiteFixture.ArticlePath, "site.yml", "sources.yml"]);

    [Fact]
    public void The_manifest_names_a_draft_that_is_published() => Inputs(withDrafts: true).ShouldContain(Secret);

    [Fact]
    public void A_draft_is_kept_out_of_indexes_wherever_it_is_published()
    {
        var site = SiteFixture.Build(s_guide, request => request with { WithDrafts = true });

        site.Page("/roles/secret/").QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        site.Page("/roles/account-manager/").QuerySelector("meta[name=robots]").ShouldBeNull();
    }

    private static List<string> Inputs(bool withDrafts)
    {
        using var folder = InputFolder.From(s_guide);
        var request = new SiteRequest(folder.Path, null, null, PublishingContext.Production, null, withDrafts);
        var run = new BuildRun(TimeProvider.System);
        return Site.Render(run, Site.Read(run, request), request).Value.Inputs.Select(input => input.Path).ToList();
    }
}
