using RoleGuide.Commands;
using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Versions;

namespace RoleGuide.Tests.Commands;

public sealed class UpdateUrlsTests
{
    [Fact]
    public void It_begins_a_ledger_sorted_with_one_address_a_line_and_leaves_drafts_out()
    {
        using var desk = new CommandDesk();

        var (code, output, report) = desk.Run("check", "--update-urls");

        code.ShouldBe(ExitCode.Clean);
        output.ShouldBe("");
        report.Trim().ShouldBe("9 new lines in input/urls.lock");
        desk.Read("input/urls.lock").ShouldBe(
            """
            /
            /categories/account-management/
            /data/roles.json
            /data/salaries.csv
            /data/salaries.json
            /roles/
            /roles/account-manager/
            /search/
            /thanks/

            """);
    }

    [Fact]
    public void It_adds_puts_in_order_takes_nothing_away_and_touches_nothing_else()
    {
        using var desk = new CommandDesk();
        desk.Put("input/redirects.yml", "- { from: /roles/old/, to: /roles/account-manager/ }\n");
        desk.Put("input/urls.lock", "\uFEFF/thanks/\r\n/roles/old/\r\n/thanks/\r\n");
        var others = Others(desk);

        var (code, output, report) = desk.Run("check", "--update-urls");

        code.ShouldBe(ExitCode.Clean);
        output.ShouldBe("");
        report.Trim().ShouldBe("8 new lines in input/urls.lock");
        var lines = File.ReadAllBytes(desk.PathOf("input/urls.lock"));
        System.Text.Encoding.UTF8.GetString(lines).ShouldBe("/\n/categories/account-management/\n/data/roles.json\n/data/salaries.csv\n/data/salaries.json\n/roles/\n/roles/account-manager/\n/roles/old/\n/search/\n/thanks/\n");
        Others(desk).ShouldBe(others);

        desk.Run("check", "--update-urls").Error.Trim().ShouldBe("Every published address is recorded in input/urls.lock");
        File.ReadAllBytes(desk.PathOf("input/urls.lock")).ShouldBe(lines);
    }

    [Fact]
    public void A_file_that_only_lacks_order_is_put_in_order()
    {
        using var desk = new CommandDesk();
        desk.Run("check", "--update-urls");
        var sorted = desk.Read("input/urls.lock");
        desk.Put("input/urls.lock", string.Join('\n', sorted.TrimEnd().Split('\n').Reverse()));

        desk.Run("check", "--update-urls").Error.Trim().ShouldBe("input/urls.lock put in order");
        desk.Read("input/urls.lock").ShouldBe(sorted);
    }

    [Theory]
    [InlineData("/roles/lost/\n", "error RG431")]
    [InlineData("lost\n", "error RG430")]
    public void It_writes_nothing_while_there_is_an_error(string ledger, string error)
    {
        using var desk = new CommandDesk();
        desk.Put("input/urls.lock", ledger);

        var (code, output, _) = desk.Run("check", "--update-urls");

        code.ShouldBe(ExitCode.Mistakes);
        output.ShouldContain(error);
        desk.Read("input/urls.lock").ShouldBe(ledger);
        Directory.GetFiles(desk.PathOf("input")).Select(Path.GetFileName).ShouldNotContain(name => name!.StartsWith('.'));
    }

    [Fact]
    public void It_can_not_be_asked_to_record_drafts()
    {
        using var desk = new CommandDesk();

        var (code, _, report) = desk.Run("check", "--update-urls", "--drafts");

        code.ShouldBe(ExitCode.Failure);
        report.Trim().ShouldBe("--update-urls records what is published, and drafts are not. Leave --drafts out.");
        File.Exists(desk.PathOf("input/urls.lock")).ShouldBeFalse();
    }

    [Fact]
    public void A_merge_keeps_the_lines_of_both_branches_and_the_next_update_sorts_them()
    {
        using var desk = new GitDesk($"-- urls.lock --\n/\n/roles/old/\n-- redirects.yml --\n- {{ from: /roles/old/, to: /roles/ }}\n{CommandDesk.TwoRoles}");
        desk.Put(".gitattributes", Checkout.Read(".gitattributes"));
        desk.Commit();
        desk.Git("checkout", "--quiet", "-b", "other");
        desk.Put("input/urls.lock", "/\n/roles/\n/roles/old/\n");
        desk.Commit();
        desk.Git("checkout", "--quiet", "main");
        desk.Put("input/urls.lock", "/\n/roles/account-manager/\n/roles/old/\n");
        desk.Commit();

        desk.Git("merge", "--quiet", "other");

        var site = SiteFixture.Build(new SiteRequest(desk.Input, null, null, PublishingContext.Production, null, WithDrafts: false));
        site.Run.HasErrors.ShouldBeFalse(site.Printed);
        desk.Read("input/urls.lock").Split('\n').ShouldBe(["/", "/roles/account-manager/", "/roles/", "/roles/old/", ""], ignoreOrder: true);
    }

    private static string Others(CommandDesk desk) => string.Concat(Directory.EnumerateFiles(desk.PathOf("input"), "*", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(path) != "urls.lock").Order(StringComparer.Ordinal).Select(path => path + File.ReadAllText(path) + File.GetLastWriteTimeUtc(path).Ticks));
}
