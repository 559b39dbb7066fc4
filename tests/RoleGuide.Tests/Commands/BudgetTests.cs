using System.Text.RegularExpressions;
using RoleGuide.Commands;
using RoleGuide.Tests.Checks.Weights;
using RoleGuide.Tests.Content.Links;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Commands;

public sealed partial class BudgetTests : IDisposable
{
    private const string Article = "input/" + SiteFixture.ArticlePath;

    private readonly CommandDesk _desk = new($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}");

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_light_guide_is_told_to_be_light()
    {
        var answer = _desk.Run("build", "--budgets");

        answer.Code.ShouldBe(ExitCode.Clean);
        answer.Out.ShouldBe("");
        SomeWeights(answer.Error).ShouldContain(" pages weighed. The heaviest is /roles/account-manager/ with N KB of N KB.\n");
    }

    [Fact]
    public void A_heavy_page_is_warned_of_with_its_article_and_with_what_to_split()
    {
        _desk.Put(Article, SiteFixture.SoundArticle(body: $"## Responsibilities\n\n{HeavyText.Of(40000)}\n\n## Skills\n\n{HeavyText.Of(4000, 90000)}\n\n## Qualifications\n\nNone.\n"));

        var answer = _desk.Run("--budgets", "--warnings-as-errors");

        answer.Code.ShouldBe(ExitCode.Clean, answer.Out);
        SomeWeights(answer.Out).ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: warning RG720: The page /roles/account-manager/ weighs N KB when it is sent. Expected N KB at the most, so that a phone on a slow line shows it at once.
                    hint: What weighs most: “Responsibilities” with N KB, “Skills” with N KB, “What it pays” with N KB. Give one of these parts a page of its own and link to it, or shorten it.


            """);
        _desk.Read("output/roles/account-manager/index.html").ShouldContain("Responsibilities");
    }

    [Fact]
    public void Heavy_pictures_are_warned_of_with_the_heaviest()
    {
        File.WriteAllBytes(Folder("input/images/desk.png"), [.. Pictures.Png(800, 600), .. new byte[200 * 1024]]);
        File.WriteAllBytes(Folder("input/images/door.png"), [.. Pictures.Png(800, 600), .. new byte[10 * 1024]]);
        _desk.Put(Article, SiteFixture.SoundArticle(body: "## Responsibilities\n\n![A desk](../../images/desk.png) ![A door](../../images/door.png)\n"));

        _desk.Run("build").Out.ShouldBe("");
        _desk.Run("build", "--budgets").Out.ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: warning RG721: The pictures of the page /roles/account-manager/ weigh 210.1 KB. Expected 150 KB at the most for all of them together.
                    hint: The heaviest is images/desk.png with 200.1 KB. Save it smaller or as WebP or AVIF, or move a part of the text with its pictures to a page of its own.


            """);
    }

    [Theory]
    [InlineData("check --budgets")]
    [InlineData("--budgets pipelines")]
    public void Other_commands_weigh_nothing(string line)
    {
        var answer = _desk.Run(line.Split(' '));

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Out.ShouldBe("");
    }

    private string Folder(string path)
    {
        var place = _desk.PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return place;
    }

    /// <summary>How heavy a page is changes with the theme.</summary>
    private static string SomeWeights(string text) => Weight().Replace(text, "N KB");

    [GeneratedRegex(@"[0-9.]+ KB", RegexOptions.None, 1000)]
    private static partial Regex Weight();
}
