using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using RoleGuide.Pages.Questions;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.Questions;

public sealed class FaqPagesTests
{
    [Fact]
    public void Every_question_of_the_guide_stands_there_once_with_its_first_sentence_and_leads_to_its_answer()
    {
        var lines = RealGuide.Built.Page("/faq/").QuerySelectorAll(".questions > div");

        lines.Length.ShouldBe(RealGuide.Built.Guide.Roles.Sum(role => role.Faq.Length));
        lines.Select(line => line.Id).ShouldBeUnique();
        foreach (var line in lines)
        {
            var way = line.QuerySelector("dt a")!.GetAttribute("href")!.Split('#');
            var question = RealGuide.Built.Page(way[0]).GetElementById(way[1])!;
            question.TextContent.Trim().ShouldBe(Plain(line.QuerySelector("dt")!));
            Plain(question.NextElementSibling!).ShouldStartWith(Plain(line.QuerySelector("dd")!));
            line.Id.ShouldBe($"{way[0].Split('/')[2]}--{way[1]["q-".Length..]}");
        }
    }

    [Fact]
    public void Every_id_of_the_page_is_unique() => RealGuide.Built.Page("/faq/").QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();

    [Fact]
    public void Questions_are_grouped_by_category_and_role()
    {
        var site = SiteFixture.Build(
            "-- categories.yml --\n- { id: zoo, title: Zoo, summary: Roles that look after animals and their visitors. }\n- { id: account-management, title: Accounts, summary: Roles that win and keep the accounts of clients. }\n"
            + Article("account-manager", "title: Account manager", 2) + Article("account-director", "title: Account director\nlevel: director", 1) + Article("keeper", "title: Keeper\nregions: [us]", 1, "zoo"));

        var page = site.Page("/faq/");
        page.QuerySelectorAll("main :not(nav) > h2, main h3").Select(Plain).ShouldBe(["Zoo", "Keeper United States", "Accounts", "Account director United Kingdom", "Account manager United Kingdom"]);
        page.QuerySelectorAll(".questions > div").Select(line => line.Id).ShouldBe(["keeper--what-is-number-0", "account-director--what-is-number-0", "account-manager--what-is-number-0", "account-manager--what-is-number-1"]);
    }

    [Theory]
    [InlineData("<p>One. Two.</p>", "One.")]
    [InlineData("<p>Only one</p>", "Only one")]
    [InlineData("<p>Is it? Yes.</p>", "Is it?")]
    [InlineData("<p>No. An MBA may help.</p>", "No.")]
    [InlineData("<p>It takes 4.5 years. Or more.</p>", "It takes 4.5 years.")]
    [InlineData("<p>A certificate, e.g. CCXP, helps. It is not required.</p>", "A certificate, e.g. CCXP, helps.")]
    [InlineData("<p>Ask J. Smith. He knows.</p>", "Ask J. Smith.")]
    [InlineData("<p>It says “it depends.” Ask.</p>", "It says “it depends.”")]
    [InlineData("<p>About $2 million. $3 million at best.</p>", "About $2 million.")]
    [InlineData("<p>Up to 10 p.a. or so. More later.</p>", "Up to 10 p.a. or so.")]
    [InlineData("<p>First paragraph</p>\n<p>Second. Third.</p>", "First paragraph")]
    [InlineData("<p>See <a href=\"/roles/a/\">the <em>manager</em></a>,\nor R&amp;D &lt;3. Then stop.</p>", "See the manager, or R&D <3.")]
    [InlineData("", "")]
    public void The_first_sentence_is_text(string answer, string sentence) => AnswerText.FirstSentence(answer).ShouldBe(sentence);

    [Theory]
    [InlineData(300, false)]
    [InlineData(301, true)]
    public void More_than_three_hundred_questions_split_by_category(int questions, bool isSplit)
    {
        var articles = string.Concat(Enumerable.Range(0, questions / 20).Select(i => Article($"role-{i}", $"title: Role {i}", 20)));
        var site = SiteFixture.Build("-- categories.yml --\n- { id: account-management, title: Accounts, summary: Roles that win and keep the accounts of clients. }\n- { id: zoo, title: Zoo, summary: Roles that look after animals and their visitors. }\n"
            + articles + (questions % 20 > 0 ? Article("keeper", "title: Keeper", questions % 20, "zoo") : ""));

        site.Page("/faq/").QuerySelectorAll(".questions > div").Length.ShouldBe(isSplit ? 0 : questions);
        site.Page("/categories/account-management/").QuerySelectorAll("main .labels a").Select(link => link.GetAttribute("href"))
            .ShouldBe([isSplit ? "/faq/account-management/" : "/faq/#category_account-management"]);
        site.Files.Any(file => file.Path == "faq/account-management/index.html").ShouldBe(isSplit);
        if (!isSplit) SearchIndexText.Of(site).Addresses.ShouldNotContain(address => address.StartsWith("/faq/account", StringComparison.Ordinal));
        if (!isSplit) return;
        site.Page("/faq/").QuerySelectorAll(".parts li").Select(Plain).ShouldBe(["Accounts 300 questions about 15 roles", "Zoo 1 question about 1 role"]);
        site.Page("/faq/account-management/").QuerySelectorAll(".questions > div").Length.ShouldBe(300);
        site.Page("/faq/zoo/").QuerySelector(".questions > div")!.Id.ShouldBe("keeper--what-is-number-0");
        var index = SearchIndexText.Of(site);
        index.Titles.Zip(index.Addresses).ShouldContain(("Questions about accounts roles", "/faq/account-management/"));
        index.Titles.Zip(index.Addresses).ShouldContain(("Questions about zoo roles", "/faq/zoo/"));
        site.Page("/faq/zoo/").QuerySelector(".breadcrumbs")!.TextContent.ShouldContain("Questions");
    }

    [Fact]
    public void A_guide_without_questions_says_so() =>
        Plain(SiteFixture.Build($"-- site.yml --\n{SiteFixture.SiteYml.Replace("[roles]", "[roles, faq]", StringComparison.Ordinal)}\n-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}").Page("/faq/").QuerySelector(".standfirst")!).ShouldBe("No article answers a question yet.");

    private static string Article(string slug, string frontMatter, int questions, string category = "account-management")
    {
        var faq = string.Concat(Enumerable.Range(0, questions).Select(i => string.Create(CultureInfo.InvariantCulture, $"- question: What is number {i}?\n  answer: The answer {slug} {i} stands here.\n")));
        return $"-- roles/{category}/{slug}.md --\n{SiteFixture.SoundArticle($"{frontMatter}\nfaq:\n{faq}")}\n";
    }

    private static string Plain(IElement element) => Regex.Replace(element.TextContent, @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim();
}
