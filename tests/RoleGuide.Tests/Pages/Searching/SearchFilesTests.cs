using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using RoleGuide.Build;
using RoleGuide.Checks.Weights;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Theme.Models;

namespace RoleGuide.Tests.Pages.Searching;

/// <summary>What a search is answered from.</summary>
public sealed partial class SearchFilesTests
{
    private static readonly string[] s_ranks = ["Senior", "Junior", "Lead", "Regional", "Digital", "Retail", "Global", "Key", "Field", "Technical", "Product", "Brand", "Trade", "Partner", "Channel"];

    private static readonly SearchIndexText s_index = SearchIndexText.Of(RealGuide.Built);

    [Fact]
    public void Every_page_that_the_sitemap_names_can_be_found_once()
    {
        var sitemap = RealGuide.Built.Text("sitemap.xml");
        var listed = Locations().Matches(sitemap).Select(match => match.Groups["path"].Value).Where(path => path != "/");

        s_index.Addresses.Concat(s_index.ComparisonAddresses).Order(StringComparer.Ordinal).ShouldBe(listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Roles_are_found_by_title_other_titles_summary_category_and_region()
    {
        var at = s_index.Addresses.IndexOf("/roles/account-executive-uk/");
        var role = RealGuide.Built.Guide.RoleBySlug["account-executive-uk"];

        s_index.Titles[at].ShouldBe("Account executive");
        s_index.Aliases[at].ShouldBe(string.Join('\n', role.Facts.Aliases));
        (s_index.Beginnings[at] + s_index.Endings[at]).ShouldBe(role.Facts.Summary);
        s_index.LabelOf(at).ShouldBe("Account management · United Kingdom\nuk");
    }

    [Fact]
    public void A_comparison_is_named_as_on_its_own_page()
    {
        foreach (var (title, address) in s_index.ComparisonTitles.Zip(s_index.ComparisonAddresses)) RealGuide.Built.Page(address).QuerySelector("h1")!.TextContent.Trim().ShouldBe(title);
        s_index.ComparisonTitles.ShouldContain("Account director (US) vs account manager (UK)");
    }

    [Fact]
    public void Every_heading_and_question_leads_to_its_place_on_the_page()
    {
        s_index.Parts.Select(part => part.Address).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(20);
        foreach (var page in s_index.Parts.GroupBy(part => part.Address, StringComparer.Ordinal))
        {
            var shown = RealGuide.Built.Page(page.Key);
            foreach (var part in page) shown.GetElementById(part.Anchor).ShouldNotBeNull($"{page.Key}#{part.Anchor}").TextContent.Trim().ShouldBe(part.Text);
        }
    }

    [Fact]
    public void Every_question_of_the_guide_is_in_it() =>
        RealGuide.Built.Guide.Roles.SelectMany(role => role.Faq.Select(question => question.Text)).Except(s_index.Parts.Select(part => part.Text), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Pages_know_the_entrance_alone_so_that_no_page_changes_because_another_one_does()
    {
        var role = RealGuide.Built.Text("roles/account-manager/index.html");

        role.ShouldContain("data-index=\"/search/index.json\"");
        foreach (var name in s_index.Files) role.ShouldNotContain(name);
        foreach (var name in s_index.Files) name.ShouldMatch("^/assets/(titles|headings)-[0-9a-f]{12}\\.json$");
    }

    [Fact]
    public void An_indexer_from_outside_is_told_what_to_read_and_what_to_sort_by()
    {
        var role = RealGuide.Built.Page("/roles/account-executive-uk/");

        role.QuerySelector("[data-pagefind-body]")!.Id.ShouldBe("main");
        role.QuerySelectorAll("[data-pagefind-filter]").Select(filter => $"{filter.GetAttribute("data-pagefind-filter")}: {filter.TextContent.Trim()}").ShouldBe(["region: United Kingdom", "level: Entry level", "category: Account management"]);
        role.QuerySelector("[data-pagefind-meta=summary]")!.TextContent.ShouldBe(RealGuide.Built.Guide.RoleBySlug["account-executive-uk"].Facts.Summary);
        role.QuerySelector(".contents")!.HasAttribute("data-pagefind-ignore").ShouldBeTrue();
        foreach (var unlisted in new[] { "/search/", "/404.html" }) RealGuide.Built.Page(unlisted).QuerySelector("[data-pagefind-body]").ShouldBeNull();
    }

    [Fact]
    public void The_same_guide_gives_the_same_bytes() =>
        FilesOf(RealGuide.Built.Content).Select(file => (file.Path, Text: Convert.ToBase64String(file.Held().Content.Span)))
            .ShouldBe(FilesOf(RealGuide.Built.Content).Select(file => (file.Path, Text: Convert.ToBase64String(file.Held().Content.Span))));

    /// <summary>The titles are as varied and the summaries as wordy as those of people: each summary is another sentence of the published guide.</summary>
    [Fact]
    public void Three_hundred_roles_weigh_twelve_kilobytes_at_most_until_somebody_has_typed()
    {
        var written = RealGuide.Built.Guide.Roles;
        ImmutableArray<string> sentences =
        [
            .. written.SelectMany(role => Sentences().Matches(Tags().Replace(role.Body.Text + string.Concat(role.Faq.Select(question => question.Answer.Text)), " ")))
                .Select(match => match.Value.Trim()).Where(text => text.Length is > 60 and < 220 && !text.Contains('&', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal),
        ];
        sentences.Length.ShouldBeGreaterThan(300);
        using var folder = InputFolder.From("");
        for (var i = 0; i < 300; i++)
        {
            var (like, rank) = (written[i % written.Length], s_ranks[i / written.Length]);
            var front = $"title: {rank} {Words.InSentence(like.Facts.Title)}\nsummary: {JsonSerializer.Serialize(sentences[i])}\naliases: [{string.Join(", ", like.Facts.Aliases.Select(alias => $"{rank} {alias}"))}]";
            folder.Write($"roles/account-management/{rank.ToLowerInvariant()}-{like.Slug}.md", SiteFixture.SoundArticle(front));
        }

        var run = new BuildRun(TimeProvider.System);
        var content = Site.Read(run, RealGuide.Request with { InputFolder = folder.Path });

        content.Guide.Value.Roles.Length.ShouldBe(300);
        var titles = FilesOf(content).First().Held();
        SentSize.Of(titles.Content.Span).ShouldBeLessThanOrEqualTo(12 * 1024);
    }

    private static IEnumerable<SiteFile> FilesOf(SiteContent content) => FilesBesidePages.SearchIndex(content.Guide.Value, content.Pairs.Value, Publication);

    private static Publication Publication { get; } = new(
        "https://guide.example", PublishingContext.Production, new PagePath("/assets/a.css"), new PagePath("/assets/a.svg"), ImmutableSortedDictionary<string, PageScript>.Empty);

    // The patterns read pages of this guide, not those of strangers.
#pragma warning disable MA0009
    [GeneratedRegex("<loc>https?://[^/]+(?<path>[^<]*)</loc>", RegexOptions.ExplicitCapture)]
    private static partial Regex Locations();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[A-Z][^.?!<>\n]+[.?!]")]
    private static partial Regex Sentences();
}
