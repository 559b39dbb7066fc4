using System.Text.Json;
using RoleGuide.Checks;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.StructuredData;

/// <summary>Words that end a script, open a comment or start a formula, wherever a writer can put words: they reach readers and machines as words.</summary>
public sealed class HostileWordsTests
{
    public static TheoryData<string> Words =>
    [
        "</script><script>alert(1)</script>",
        "</SCRIPT ><img src=x onerror=alert(1)>",
        "<!-- <script>",
        "--> ]]> <![CDATA[",
        "\" ' \\\" \\u003C / \\",
        "=cmd|'/c calc'!A1",
        "+1 @SUM {{x}} ${y} %00",
        "&lt;b&gt; &amp;amp; &#60;",
        "\uFB01 \U0001F600 é",
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void They_come_out_harmless_and_the_same(string words)
    {
        var site = SiteFixture.Build(
            $"""
            -- categories.yml --
            - id: account-management
              title: {Yaml("Category " + words)}
              summary: {Yaml("Roles that win, keep and grow client accounts " + words)}
            -- roles/account-management/account-manager.md --
            {SiteFixture.SoundArticle(FrontMatter(words))}
            -- roles/account-management/account-director.md --
            {SiteFixture.SoundArticle($"title: Account director\nlevel: director\nfacets: {{ focus: Many, scope: Wide, authority: Large, client-contact: Daily, time-horizon: Years }}")}
            """);

        site.Printed.ShouldNotContain(": error ");
        var page = site.Page("/roles/account-manager/");
        page.QuerySelectorAll("script:not([src])").ShouldHaveSingleItem();
        page.QuerySelectorAll("img[onerror]").ShouldBeEmpty();
        var nodes = JsonDocument.Parse(page.QuerySelector("head script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph");
        var question = nodes[0].GetProperty("mainEntity")[0];
        Collapsed(nodes[2].GetProperty("headline").GetString()!).ShouldBe(Collapsed("Manager " + words));
        Collapsed(question.GetProperty("name").GetString()!).ShouldBe(Collapsed($"What is {words}?"));
        Collapsed(nodes[3].GetProperty("estimatedSalary")[0].GetProperty("name").GetString()!).ShouldBe(Collapsed("Base pay, senior: " + words));
        var comparison = site.Page("/compare/account-director-vs-account-manager/");
        Collapsed(JsonDocument.Parse(comparison.QuerySelector("head script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph")[0].GetProperty("description").GetString()!).ShouldBe(Collapsed($"The verdict is {words}."));
        DeepCheck.Run(site.Files).ShouldBeEmpty();
    }

    /// <summary>What no browser and no parser reads the same way never gets that far.</summary>
    [Theory]
    [InlineData("\u2028")]
    [InlineData("\uFFFE")]
    [InlineData("\u202E")]
    public void Characters_that_break_lines_or_turn_them_round_are_refused(string character) =>
        SiteFixture.Article(SiteFixture.SoundArticle($"title: \"Account{character}manager\"")).Printed.ShouldContain(": error RG0");

    /// <summary>An answer is Markdown; written as code, its words are what they are.</summary>
    private static string FrontMatter(string words) =>
        $"""
        title: {Yaml("Manager " + words)}
        aliases: [{Yaml("Alias " + words)}]
        facets: {"{ focus: One, scope: Narrow, authority: Small, client-contact: Daily, time-horizon: Years }"}
        compare:
        - with: account-director
          verdict: {Yaml($"The verdict is {words}.")}
        pay:
        - {"{ region: uk, band: senior, basis: base, amount: 50000, as-of: 2025, source: survey, label: "}{Yaml(words)}{" }"}
        faq:
        - question: {Yaml($"What is {words}?")}
          answer: {Yaml($"It is ``  {words}  `` and nothing else, as everybody who has seen it will tell you.")}
        """;

    private static string Yaml(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Collapsed(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
