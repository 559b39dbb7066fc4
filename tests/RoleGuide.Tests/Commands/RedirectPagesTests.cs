using AngleSharp.Html.Parser;
using RoleGuide.Commands;

namespace RoleGuide.Tests.Commands;

public sealed class RedirectPagesTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public RedirectPagesTests() => _desk.Put("input/redirects.yml", "- { from: /roles/account-handler/, to: /roles/account-manager/ }\n");

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void An_address_that_moved_leads_on_by_itself()
    {
        var answer = _desk.Run("build", "--redirect-pages", "--base-url", "https://guide.example");

        answer.Code.ShouldBe(ExitCode.Clean, answer.Out);
        var page = new HtmlParser().ParseDocument(_desk.Read("output/roles/account-handler/index.html"));
        page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content").ShouldBe("0; url=/roles/account-manager/");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://guide.example/roles/account-manager/");
        page.QuerySelector("a")!.GetAttribute("href").ShouldBe("/roles/account-manager/");
        page.DocumentElement.GetAttribute("lang").ShouldBe("en-GB");
        _desk.Read("output/sitemap.xml").ShouldNotContain("account-handler");
    }

    [Fact]
    public void Nothing_else_of_the_site_changes()
    {
        _desk.Run("build").Code.ShouldBe(ExitCode.Clean);
        var before = Files();
        _desk.Run("build", "--redirect-pages").Code.ShouldBe(ExitCode.Clean);

        Files().Except(before, StringComparer.Ordinal).ShouldBe(["roles/account-handler/index.html"]);
        before.Except(Files(), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_that_leads_on_is_no_page_to_those_who_compare()
    {
        _desk.Put("input/redirects.yml", "- { from: /roles/client-manager/, to: /roles/account-manager/ }\n");
        _desk.Put("input/roles/account-management/client-manager.md", _desk.Read("input/roles/account-management/account-manager.md"));
        File.Delete(_desk.PathOf("input/roles/account-management/account-manager.md"));
        File.Delete(_desk.PathOf("input/redirects.yml"));
        _desk.Run("build", "-o", "before").Code.ShouldBe(ExitCode.Clean);
        _desk.Put("input/redirects.yml", "- { from: /roles/client-manager/, to: /roles/account-manager/ }\n");
        File.Move(_desk.PathOf("input/roles/account-management/client-manager.md"), _desk.PathOf("input/roles/account-management/account-manager.md"));
        _desk.Run("build", "-o", "after", "--redirect-pages").Code.ShouldBe(ExitCode.Clean);

        _desk.Run("diff", "before", "after").Out.ShouldContain("Moved     /roles/client-manager/ → /roles/account-manager/");
    }

    private string[] Files() => [.. Directory.GetFiles(_desk.PathOf("output"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_desk.PathOf("output"), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
