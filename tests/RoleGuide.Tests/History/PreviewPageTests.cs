using AngleSharp.Dom;
using RoleGuide.Checks;
using RoleGuide.History;
using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.History;

public sealed class PreviewPageTests
{
    private static readonly Earlier s_first = new Earlier.Known(TwoEditions.First, "the first edition");

    [Theory]
    [InlineData(PublishingContext.Production)]
    [InlineData(PublishingContext.BranchDeploy)]
    public void Only_a_preview_of_a_change_has_the_page(PublishingContext context)
    {
        var site = Build(_ => { }, s_first, context);

        site.Files.ShouldNotContain(file => file.Path.StartsWith("preview", StringComparison.Ordinal));
        site.Text("index.html").ShouldNotContain("/preview/");
        site.Text("_headers").ShouldNotContain("/preview/");
    }

    [Fact]
    public void Search_engines_are_kept_from_the_page_and_people_are_led_to_it()
    {
        var site = Build(_ => { }, s_first);

        site.Page("/preview/").QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        site.Text("sitemap.xml").ShouldNotContain("preview");
        site.Text("_headers").ShouldContain("/preview/*\n  Cross-Origin-Resource-Policy: same-origin\n");
        var notice = site.Page("/roles/planner/").QuerySelector(".notice")!;
        notice.TextContent.ShouldBe("This is a preview of a proposed change. It is not the published guide. See what it changes");
        notice.QuerySelector("a")!.GetAttribute("href").ShouldBe("/preview/");
        DeepCheck.Run(site.Files).ShouldBeEmpty();
    }

    [Fact]
    public void It_shows_what_is_added_altered_moved_and_removed_and_what_became_of_each()
    {
        var page = Build(
            folder =>
            {
                folder.Replace(SiteFixture.ArticlePath, "amount: 45000+", "amount: 48000+");
                folder.Replace(SiteFixture.ArticlePath, "[the planner](planner.md)", "the planner");
                folder.Delete(TwoEditions.Planner);
                folder.Write("roles/account-management/secret.md", SiteFixture.SoundArticle("title: Secret\ndraft: true"));
                folder.Write("pages/who.md", File.ReadAllText(folder.PathOf(TwoEditions.About)));
                folder.Delete(TwoEditions.About);
                folder.Write("redirects.yml", "- { from: /about/, to: /who/ }\n");
            },
            s_first).Page("/preview/");

        page.QuerySelector(".standfirst")!.TextContent.ShouldBe("This change adds 1 page, moves 1 page, alters 1 page and removes 1 page.");
        page.QuerySelector(".lead .labels")!.TextContent.ShouldBe("Compared with the first edition.");
        Entries(page, "added").ShouldBe(["Secret | Role · Draft"]);
        Entries(page, "moved").ShouldBe(["About | Text page | Its address was /about/, which leads here now."]);
        Entries(page, "changed").ShouldBe(["Account manager | Role | Its last change is still dated 2026-11-21. | senior base pay (UK) was £45,000 or more → is now £48,000 or more"]);
        Entries(page, "removed").ShouldBe(["Planner | Role | Its address, /roles/planner/, leads nowhere now: there is no redirect."]);
        page.QuerySelectorAll("#added ~ ul a").Select(link => link.GetAttribute("href")).ShouldBe(["/roles/secret/"]);
        page.QuerySelectorAll(".followers a").Select(link => link.GetAttribute("href")).ShouldContain("/salary-guide/uk/");
    }

    [Fact]
    public void It_shows_the_warnings_of_the_build_with_place_and_hint()
    {
        var page = Build(folder => folder.Replace(SiteFixture.ArticlePath, "level: mid", "level: senior"), s_first).Page("/preview/");

        var warnings = page.QuerySelectorAll("#warnings ~ ul > li").Select(warning => string.Join(' ', warning.Children.Select(Plain))).ToArray();

        // The article that the change touches comes first, although pages come before roles.
        warnings[0].ShouldBe(
            "Warning RG650 · roles/account-management/account-manager.md, line 6, column 10 The article says something new (level: Mid level → Senior), but \"updated\" is still 2026-11-21. "
            + "Expected the day of the last change that a reader would notice. Set updated to the day of this change and say under changes what is new. If that day is right already, leave it.");
        warnings.ShouldContain(warning => warning.StartsWith("Warning RG411 · pages/about.md ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_that_is_true_of_several_places_stands_once()
    {
        var page = Build(
            folder =>
            {
                for (var at = 0; at < 15; at++) folder.Write($"roles/account-management/helper-{at:00}.md", SiteFixture.SoundArticle($"title: Helper number {at}", "## Responsibilities\n\nYou read [here](account-manager.md).\n"));
            },
            s_first).Page("/preview/");

        var warning = page.QuerySelectorAll("#warnings ~ ul > li").Where(warning => warning.TextContent.Contains("RG702", StringComparison.Ordinal)).ShouldHaveSingleItem();
        Plain(warning.QuerySelector(".labels")!).ShouldBe("Warning RG702 · 15 places");
        warning.QuerySelectorAll("li code").Select(place => place.TextContent).ShouldBe(Enumerable.Range(0, 12).Select(at => $"roles/account-management/helper-{at:00}.md, line 10, column 11"));
        Plain(warning.Children[^1]).ShouldBe("And 3 more places.");
    }

    [Fact]
    public void Of_very_many_warnings_the_first_are_shown()
    {
        var page = Build(
            folder =>
            {
                for (var at = 0; at < 110; at++) folder.Write($"pages/page-{at}.md", $"---\ntitle: Page {at}\nsummary: A page of text that the navigation of the guide leaves out, number {at}.\nupdated: 2026-11-21\n---\nText.\n");
            },
            s_first).Page("/preview/");

        page.QuerySelectorAll("#warnings ~ ul > li").Length.ShouldBe(100);
        page.QuerySelector("#warnings ~ p")!.TextContent.ShouldBe("And 11 more, which the command check lists.");
    }

    [Fact]
    public void A_change_that_nobody_notices_is_said_to_be_one() =>
        Build(_ => { }, s_first).Page("/preview/").QuerySelector(".standfirst")!.TextContent.ShouldBe("This change alters nothing that a reader would notice.");

    [Fact]
    public void With_nothing_to_compare_it_says_so_and_why()
    {
        var unasked = Build(_ => { }, null).Page("/preview/");
        var refused = Build(_ => { }, new Earlier.Unknown("Git could not be started.")).Page("/preview/");

        unasked.QuerySelector(".standfirst")!.TextContent.ShouldBe("Nobody can tell here what this change does to the guide: there is nothing to compare it with.");
        unasked.QuerySelector(".lead .labels")!.TextContent.ShouldBe("The build was told neither of an earlier manifest nor of a commit.");
        refused.QuerySelector(".lead .labels")!.TextContent.ShouldBe("Git could not be started.");
        refused.QuerySelector("#added").ShouldBeNull();
    }

    [Fact]
    public void The_page_itself_is_no_part_of_what_is_compared()
    {
        var earlier = TwoEditions.ManifestOf(_ => { }, request => request with { Context = PublishingContext.DeployPreview });
        earlier.Files.ShouldContain(file => file.Path == "preview/index.html");

        Editions.Between(earlier, TwoEditions.First).Pages.ShouldNotContain(page => page.Address == "/preview/");
    }

    [Fact]
    public void A_strangers_words_stay_words()
    {
        var page = Build(folder => folder.Replace(SiteFixture.ArticlePath, "focus: Day to day work", "focus: \"<script>alert(1)</script>\""), s_first).Page("/preview/");

        page.QuerySelectorAll("main script").ShouldBeEmpty();
        page.QuerySelector(".altered ins")!.TextContent.ShouldBe("<script>alert(1)</script>");
    }

    private static SiteFixture Build(Action<InputFolder> edit, Earlier? earlier, PublishingContext context = PublishingContext.DeployPreview)
    {
        using var folder = InputFolder.From(TwoEditions.Literal);
        edit(folder);
        return SiteFixture.Build(folder, request => request with { Context = context, WithDrafts = true, Earlier = earlier });
    }

    private static IEnumerable<string> Entries(IDocument page, string group) => page
        .QuerySelectorAll($"#{group} ~ ul > li")
        .Select(entry => string.Join(" | ", entry.Children.SelectMany(part => part.LocalName == "dl" ? part.Children.AsEnumerable() : [part]).Select(Plain)));

    private static string Plain(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
