using System.Globalization;
using System.Text.RegularExpressions;
using RoleGuide.Commands;
using RoleGuide.Tests.Serving;

namespace RoleGuide.Tests.Commands;

/// <summary>The whole of preview: typed, seen through HTTP, ended.</summary>
public sealed partial class PreviewCommandTests : IDisposable
{
    private const string Manager = "input/roles/account-management/account-manager.md";
    private const string Page = "/roles/account-manager/";

    private readonly CommandDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_saved_change_reloads_the_open_page_and_is_told_in_one_line()
    {
        await using var preview = await RunningPreview.Start(_desk);
        (await preview.Get(Page)).ShouldContain("You answer the client.");
        using var news = await preview.Listen(Page);
        (await news.Next()).ShouldStartWith("state");

        Reword("You answer the client.", "You call the client.");

        (await news.Next()).ShouldStartWith("reload");
        (await preview.Get(Page)).ShouldContain("You call the client.");
        (await preview.End()).ShouldBe(ExitCode.Clean);
        preview.Said.ShouldMatch(
            """
            ^Preview  http://localhost:\d+/
            Input    [^\n]+/input: 5 files, no mistakes
            End      Ctrl\+C
            Changed  roles/account-management/account-manager\.md: 1 open page shown anew, [\d,]+ ms, no mistakes
            $
            """.Trim());
    }

    [Fact]
    public async Task A_mistake_is_shown_over_the_last_good_page_and_vanishes_when_it_is_mended()
    {
        await using var preview = await RunningPreview.Start(_desk);
        await preview.Get(Page);
        using var news = await preview.Listen(Page);
        await news.Next();

        Reword("level: mid", "levl: mid");
        var told = await news.Next();

        told.ShouldStartWith("state");
        told.ShouldContain($"\"root\":\"{_desk.Root}\"");
        told.ShouldContain("\"code\":\"RG104\",\"file\":\"input/roles/account-management/account-manager.md\",\"line\":5,\"column\":1");
        (await preview.Get(Page)).ShouldContain("You answer the client.");

        Reword("levl: mid", "level: mid");
        (await news.Next()).ShouldContain("\"diagnostics\":[]");
        (await preview.End()).ShouldBe(ExitCode.Clean);
        preview.Said.ShouldContain("account-manager.md: no open page shows it, ");
        preview.Said.ShouldContain(" ms, 1 error\n");
    }

    [Fact]
    public async Task What_the_overlay_lists_is_what_check_prints()
    {
        _desk.Put(Manager, "---\ntitle: X\n---\n");
        _desk.Put("input/notes.txt", "mine");
        var printed = Messages().Matches(_desk.Run("check").Out).Select(one => $"{one.Groups["file"].Value} {one.Groups["line"].Value} {one.Groups["code"].Value}").ToArray();
        await using var preview = await RunningPreview.Start(_desk);
        await preview.TryGet(Page);
        using var news = await preview.Listen(Page);

        var shown = Entries().Matches(await news.Next()).Select(one => $"{one.Groups["file"].Value} {one.Groups["line"].Value} {one.Groups["code"].Value}").ToArray();

        printed.Length.ShouldBeGreaterThan(4);
        shown.ShouldBe(printed);
    }

    [Fact]
    public async Task The_host_s_rules_count_and_pages_keep_out_of_search_engines()
    {
        _desk.Put("input/redirects.yml", "- { from: /old/, to: /roles/ }\n");
        await using var preview = await RunningPreview.Start(_desk);

        var moved = await preview.TryGet("/old/");
        ((int)moved.StatusCode).ShouldBe(301);
        moved.Headers.Location!.OriginalString.ShouldBe("/roles/");
        var missing = await preview.TryGet("/nowhere/");
        ((int)missing.StatusCode).ShouldBe(404);
        (await missing.Content.ReadAsStringAsync()).ShouldContain("<h1");
        missing.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);
        (await preview.Get("/roles/planner/")).ShouldContain("<strong>Draft.</strong>");
    }

    [Fact]
    public async Task Without_sound_settings_there_is_a_plain_page_that_reloads_when_they_are_mended()
    {
        var site = _desk.Read("input/site.yml");
        _desk.Put("input/site.yml", "name: [");
        await using var preview = await RunningPreview.Start(_desk);
        (await (await preview.TryGet("/")).Content.ReadAsStringAsync()).ShouldContain("No page here yet");
        using var news = await preview.Listen("/");
        (await news.Next()).ShouldContain("site.yml");

        _desk.Put("input/site.yml", site);

        (await news.Next()).ShouldStartWith("reload");
        (await preview.Get("/")).ShouldContain("Account manager");
    }

    [Fact]
    public async Task A_port_that_is_taken_ends_with_2_and_names_the_next_free_one()
    {
        await using var other = await RunningSite.Of(("index.html", "other"));

        var answer = _desk.Run("preview", "--port", other.Port.ToString(CultureInfo.InvariantCulture));

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldMatch($"^Port {other.Port} is taken by another program\\. Port \\d+ is free: add --port \\d+, or end the other program\\.\n$");
    }

    [Fact]
    public void A_form_for_machines_is_wrong_usage() => _desk.Run("preview", "--format", "json").Code.ShouldBe(ExitCode.Failure);

    [Fact]
    public void A_context_is_wrong_usage() => _desk.Run("preview", "--context", "production").ShouldBe(new CommandAnswer(
        ExitCode.Failure, "", "--context is no option of preview. It belongs to build, check, explain and pipelines.\nSee --help.\n"));

    [Fact]
    public void Without_an_input_folder_there_is_nothing_to_preview() =>
        _desk.Run("preview", "--input", "nowhere").Error.ShouldBe("There is no input folder …/nowhere. Expected a folder with site.yml and roles/; name another one with --input.\n");

    private void Reword(string old, string text) => _desk.Put(Manager, _desk.Read(Manager).Replace(old, text, StringComparison.Ordinal));

    [GeneratedRegex(@"^(?<file>input/[^:\n]+):(?<line>\d+):\d+: \w+ (?<code>RG\d+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Messages();

    [GeneratedRegex("""code":"(?<code>RG\d+)","file":"(?<file>[^"]+)","line":(?<line>\d+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entries();
}
