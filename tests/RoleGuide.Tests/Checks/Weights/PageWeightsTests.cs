using System.Text;
using RoleGuide.Checks.Weights;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Checks.Weights;

public sealed class PageWeightsTests
{
    private static readonly PageBudget s_budget = PageBudget.OfAnyPage;

    public static TheoryData<string> Kinds => ["role", "comparison", "text page"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Pages_of_the_published_guide_keep_to_their_budget(string kind)
    {
        var pages = PageWeights.Of([.. RealGuide.Built.Files]).Where(page => page.Page.Kind == kind).ToArray();

        pages.Length.ShouldBe(RealGuide.Built.Files.Count(file => file.Kind == kind && file.Path.EndsWith(".html", StringComparison.Ordinal)));
        foreach (var page in pages)
        {
            page.Html.ShouldBeInRange(1024, s_budget.Html, page.Address);
            page.Sheets.ShouldHaveSingleItem().Size.ShouldBeInRange(1024, s_budget.Sheets, page.Address);
            page.Scripts.Sum(script => script.Size).ShouldBeInRange(1024, s_budget.Scripts, page.Address);
            page.Pictures.Sum(picture => picture.Size).ShouldBeLessThanOrEqualTo(s_budget.Pictures, page.Address);
        }
    }

    [Fact]
    public void The_budget_is_the_one_that_readers_were_promised() => s_budget.ShouldBe(new PageBudget(14 * 1024, 10 * 1024, 6 * 1024, 150 * 1024));

    [Fact]
    public void A_page_weighs_what_it_loads_and_each_file_once()
    {
        const string Html = """
            <!DOCTYPE html><link rel=stylesheet href="/assets/a.css"><script src="/assets/a.js"></script><script src="/assets/b.js"></script>
            <header><img src="/assets/icon.svg"></header><main><img src="/images/a.png"><img src="/images/a.png"><img src="/images/b.png"></main>
            """;
        var page = PageWeights.Of(
        [
            File("index.html", Html, "roles/a.md"),
            File("list/index.html", Html, "roles/a.md", "roles/b.md", "roles/c.md"),
            File("assets/a.css", new string('a', 5000)),
            File("assets/a.js", "a"),
            File("assets/b.js", HeavyText.Of(2000)),
            File("images/a.png", new string('a', 300)),
            File("images/b.png", new string('a', 400)),
        ]).ShouldHaveSingleItem();

        page.Address.ShouldBe("/");
        page.Html.ShouldBeLessThan(Html.Length);
        page.Sheets.ShouldHaveSingleItem().Size.ShouldBeLessThan(100);
        page.Scripts.Select(script => script.Path).ShouldBe(["assets/b.js", "assets/a.js"]);
        page.Pictures.ShouldBe([new LoadedFile("images/b.png", 400), new LoadedFile("images/a.png", 300)]);
    }

    [Fact]
    public void The_heaviest_part_of_a_page_comes_first_whether_it_is_a_section_or_running_text()
    {
        var page = File("index.html", $"<main><h1>Page</h1><nav><h2>On this page</h2></nav><section><h2>Light</h2><p>It is short, but a few words stand in it.</p></section><div><h2>Heavy</h2><p>{HeavyText.Of(4000)}</p><h3>Deeper</h3><p>{HeavyText.Of(100)}</p><h2>Last</h2></div></main>");

        var parts = HeavyParts.Of(page);

        parts.Select(part => part.Heading).ShouldBe(["Heavy", "Light", "Last"]);
        parts[0].Saves.ShouldBeGreaterThan(1500);
        parts[1].Saves.ShouldBeLessThan(100);
    }

    private static OutputFile File(string path, string text, params string[] sources) => new(path, Encoding.UTF8.GetBytes(text), PageKinds.Role, [.. sources]);
}
