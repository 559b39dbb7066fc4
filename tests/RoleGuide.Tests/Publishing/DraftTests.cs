using RoleGuide.Build;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Tests.Content.Links;
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

    [Fact]
    public void A_picture_that_only_a_draft_shows_is_not_published()
    {
        using var folder = InputFolder.From(
            $"""
            -- {SiteFixture.ArticlePath} --
            {SiteFixture.SoundArticle("", "## Desk\n\n![A desk](../../images/desk.png)\n")}
            -- {Secret} --
            {SiteFixture.SoundArticle("title: Secret\ndraft: true", "## Plan\n\n![The plan](../../images/plan.png) ![A desk](../../images/desk.png)\n")}
            -- pages/about.md --
            ---
            title: About
            summary: What this guide is and who makes it, and why it exists at all.
            updated: 2026-11-21
            ---
            ![The team](../images/team.png)
            """);
        foreach (var name in new[] { "desk", "plan", "team", "unused" }) folder.Write($"images/{name}.png", Pictures.Png(640, 480));

        PicturesOf(SiteFixture.Build(folder)).ShouldBe(["images/desk.png", "images/team.png"]);
        PicturesOf(SiteFixture.Build(folder, request => request with { WithDrafts = true })).ShouldBe(["images/desk.png", "images/plan.png", "images/team.png"]);
    }

    private static IEnumerable<string> PicturesOf(SiteFixture site) => site.Files.Select(file => file.Path).Where(path => path.StartsWith("images/", StringComparison.Ordinal));

    private static List<string> Inputs(bool withDrafts)
    {
        using var folder = InputFolder.From(s_guide);
        var request = new SiteRequest(folder.Path, null, null, PublishingContext.Production, null, withDrafts);
        var run = new BuildRun(TimeProvider.System);
        return Site.Render(run, Site.Read(run, request), request, ManifestFile.Of).Value.Manifest.Inputs.Select(input => input.Path).ToList();
    }
}
