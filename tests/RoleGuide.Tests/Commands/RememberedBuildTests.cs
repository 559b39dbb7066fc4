using System.Text.Json;

namespace RoleGuide.Tests.Commands;

/// <summary>Builds that are typed twice.</summary>
public sealed class RememberedBuildTests : IDisposable
{
    private const string Article = "input/roles/account-management/account-manager.md";

    private readonly CommandDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_second_build_reads_no_article_and_tells_the_same()
    {
        _desk.Put(Article, _desk.Read(Article) + "\nClick [here](https://example.org/x) to read more.\n");
        var first = _desk.Run("build", "--format", "json");
        var second = _desk.Run("build", "--format", "json");

        StepsOf(second).ShouldBe(["Sources"]);
        DiagnosticsOf(first).ShouldNotBe("[]");
        DiagnosticsOf(second).ShouldBe(DiagnosticsOf(first));
        _desk.Run("build").Out.ShouldContain("Click [here](https://example.org/x) to read more.");
    }

    [Fact]
    public void The_report_says_that_nothing_changed()
    {
        _desk.Run("build");
        _desk.Run("build").Error.ShouldContain("Output   nothing changed, ");
    }

    [Theory]
    [InlineData("--drafts")]
    [InlineData("--context", "branch-deploy")]
    [InlineData("--base-url", "https://other.example")]
    [InlineData("--repository-url", "https://example.org/guide")]
    [InlineData("--today", "2031-01-01")]
    [InlineData("--redirect-pages")]
    [InlineData("--warnings-as-errors")]
    [InlineData("--no-cache")]
    [InlineData("--budgets")]
    [InlineData("--previous", "output")]
    public void Another_option_makes_everything_anew(params string[] options)
    {
        _desk.Run("build");
        StepsOf(_desk.Run(["build", "--format", "json", .. options])).ShouldContain("Articles");
    }

    [Fact]
    public void Another_day_makes_the_report_anew()
    {
        _desk.Run("build", "--today", "2026-02-01").Error.ShouldNotContain("Review ", Case.Sensitive);
        _desk.Run("build", "--today", "2031-02-01").Error.ShouldContain("Review");
    }

    [Theory]
    [InlineData("input/roles/account-management/account-manager.md")]
    [InlineData("input/roles/account-management/planner.md")]
    [InlineData("input/site.yml")]
    public void A_changed_file_makes_everything_anew(string file)
    {
        _desk.Run("build");
        _desk.Put(file, _desk.Read(file) + "\n");
        StepsOf(_desk.Run("build", "--format", "json")).ShouldContain("Articles");
    }

    [Fact]
    public void A_file_that_could_not_be_taken_makes_everything_anew()
    {
        _desk.Run("build");
        _desk.Put("input/roles/notes.txt", "a file without a place");
        var answer = _desk.Run("build", "--format", "json");
        answer.Code.ShouldBe(1);
        StepsOf(answer).ShouldContain("Articles");
    }

    [Fact]
    public void A_build_with_mistakes_is_not_remembered()
    {
        _desk.Put("input/roles/notes.txt", "a file without a place");
        _desk.Run("build").Code.ShouldBe(1);
        _desk.Run("build").Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("output/index.html")]
    [InlineData("output/roles/account-manager/index.html")]
    public void What_somebody_touched_is_put_right(string file)
    {
        _desk.Run("build");
        var before = _desk.Read(file);
        _desk.Put(file, "");
        _desk.Run("build");
        _desk.Read(file).ShouldBe(before);

        File.Delete(_desk.PathOf("output/robots.txt"));
        _desk.Run("build");
        File.Exists(_desk.PathOf("output/robots.txt")).ShouldBeTrue();
    }

    [Fact]
    public void A_damaged_manifest_is_seen_although_the_build_is_remembered()
    {
        _desk.Run("build");
        _desk.Put("output/manifest.json", "");
        _desk.Run("build").Code.ShouldBe(2);
    }

    [Fact]
    public void What_is_remembered_may_be_deleted_at_any_time()
    {
        _desk.Run("build");
        Directory.Delete(_desk.PathOf(".roleguide"), recursive: true);
        StepsOf(_desk.Run("build", "--format", "json")).ShouldContain("Articles");
        StepsOf(_desk.Run("build", "--format", "json")).ShouldBe(["Sources"]);
    }

    [Fact]
    public void Without_a_cache_nothing_is_remembered()
    {
        _desk.Run("build", "--no-cache").Code.ShouldBe(0);
        Directory.Exists(_desk.PathOf(".roleguide")).ShouldBeFalse();
    }

    [Theory]
    [InlineData(".roleguide")]
    [InlineData(".roleguide/cache")]
    public void A_link_in_place_of_the_folder_is_left_alone(string link)
    {
        Directory.CreateDirectory(_desk.PathOf("victim/cache"));
        Directory.CreateDirectory(Path.GetDirectoryName(_desk.PathOf(link))!);
        Directory.CreateSymbolicLink(_desk.PathOf(link), _desk.PathOf("victim"));

        _desk.Run("build").Code.ShouldBe(0);
        StepsOf(_desk.Run("build", "--format", "json")).ShouldContain("Articles");
        Directory.GetFiles(_desk.PathOf("victim"), "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void A_build_is_proved_by_a_clean_one()
    {
        _desk.Run("build", "--prove").Error.ShouldContain("Notice   A clean build makes the same ");
        _desk.Run("build", "--prove").Error.ShouldContain("Notice   A clean build makes the same ");
    }

    [Fact]
    public void Bytes_that_differ_from_a_clean_build_fail_it()
    {
        _desk.Run("build");
        var page = _desk.PathOf("output/roles/account-manager/index.html");
        var (saved, text) = (File.GetLastWriteTimeUtc(page), File.ReadAllText(page));
        File.WriteAllText(page, text.Replace("<h1>", "<h2>", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(page, saved);

        var answer = _desk.Run("build", "--prove");
        answer.Code.ShouldBe(2);
        answer.Out.ShouldContain("roles/account-manager/index.html: it has other content of the same size; a clean build makes the file (role) in the step Rendering");
        answer.Error.ShouldContain("1 file of …/output differs from those of a clean build. If nobody touched the folder, this is a bug of RoleGuide: --no-cache builds without it.");
    }

    private static string[] StepsOf(CommandAnswer answer)
    {
        using var report = JsonDocument.Parse(answer.Out);
        return [.. report.RootElement.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("name").GetString()!)];
    }

    private static string DiagnosticsOf(CommandAnswer answer)
    {
        using var report = JsonDocument.Parse(answer.Out);
        return report.RootElement.GetProperty("diagnostics").GetRawText();
    }
}
