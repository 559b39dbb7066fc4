using System.Globalization;
using System.Text.RegularExpressions;
using RoleGuide.Commands;
using RoleGuide.Content.FrontMatter;

namespace RoleGuide.Tests.Commands;

// The pattern reads our own messages.
#pragma warning disable MA0009

/// <summary>The way of somebody who writes for the first time, command by command, with nothing to go by but what is printed.</summary>
public sealed partial class NewUserPathTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void From_new_to_the_page_by_filling_in_what_check_names()
    {
        var wrote = _desk.Run("new", "Account planner", "--category", "account-management", "--region", "uk", "--today", "2026-03-04");
        var path = wrote.Out.Split('\n')[0]["Wrote ".Length..];
        var blanks = Blanks();
        blanks.Length.ShouldBe(_desk.Read(path).Split('\n').Count(line => line.Contains(Blank.Marker, StringComparison.Ordinal) && !line.StartsWith('#')));

        // While it is being written, everybody else can build.
        _desk.Run("build").Code.ShouldBe(ExitCode.Clean);
        File.Exists(_desk.PathOf("output/roles/account-manager/index.html")).ShouldBeTrue();
        File.Exists(_desk.PathOf("output/roles/account-planner/index.html")).ShouldBeFalse();
        _desk.Run("check", "--warnings-as-errors").Code.ShouldBe(ExitCode.Mistakes);

        for (var left = blanks.Length; left > 0; left--)
        {
            Blanks().Length.ShouldBe(left);
            Fill(path, Blanks()[0]);
        }

        _desk.Run("check", "--warnings-as-errors").Out.ShouldBe("");
        _desk.Put(path, _desk.Read(path).Replace("draft: true\n", "", StringComparison.Ordinal));
        _desk.Run("check", "--warnings-as-errors", "--deep").Out.ShouldBe("");
        _desk.Run("build").Code.ShouldBe(ExitCode.Clean);
        _desk.Read("output/roles/account-planner/index.html").ShouldContain("What does an account planner do?");
        _desk.Read("output/sitemap.xml").ShouldContain("/roles/account-planner/");
    }

    /// <summary>In the browser there is no <c>new</c>: the article of the link is filled in in the same way, and given a name.</summary>
    [Fact]
    public void From_the_link_in_the_browser_to_the_page()
    {
        _desk.Put("input/pages/contribute.md", "---\ntitle: Contribute\nsummary: How to write for this guide without a program on your computer.\nupdated: 2026-01-01\n---\n## How\n\nSo.\n");
        _desk.Run("build", "--repository-url", "https://code.example/guide").Code.ShouldBe(ExitCode.Clean);
        var link = StartLink().Match(_desk.Read("output/contribute/index.html"));
        link.Groups["folder"].Value.ShouldBe("input/roles/account-management");
        var path = $"{link.Groups["folder"].Value}/{link.Groups["name"].Value}";
        _desk.Put(path, Uri.UnescapeDataString(link.Groups["text"].Value));

        // GitHub refuses an address of more than 8 KB; some proxies one of more than 4.
        link.Value.Length.ShouldBeLessThan(4000);
        Blanks().ShouldNotBeEmpty();
        while (Blanks() is [var first, ..] && first.Expected.StartsWith("Expected", StringComparison.Ordinal))
        {
            if (first.Line == 1)
            {
                File.Move(_desk.PathOf(path), _desk.PathOf(path.Replace("new-role", "account-planner", StringComparison.Ordinal)));
                path = path.Replace("new-role", "account-planner", StringComparison.Ordinal);
            }
            else
            {
                Fill(path, first);
            }
        }

        _desk.Put(path, _desk.Read(path).Replace("draft: true\n", "", StringComparison.Ordinal));
        _desk.Run("check", "--warnings-as-errors", "--deep").Out.ShouldBe("");
        _desk.Run("build").Code.ShouldBe(ExitCode.Clean);
        File.Exists(_desk.PathOf("output/roles/account-planner/index.html")).ShouldBeTrue();
    }

    private (int Line, int Column, string Expected)[] Blanks() =>
    [
        .. Message().Matches(_desk.Run("check").Out).Select(found => (
            int.Parse(found.Groups["line"].Value, CultureInfo.InvariantCulture),
            int.Parse(found.Groups["column"].Value, CultureInfo.InvariantCulture),
            found.Groups["expected"].Value)),
    ];

    /// <summary>Writes what was asked for in place of the blank, from its exact column to the end of the line.</summary>
    private void Fill(string path, (int Line, int Column, string Expected) blank)
    {
        var lines = _desk.Read(path).Split('\n');
        var line = lines[blank.Line - 1];
        line[(blank.Column - 1)..].ShouldStartWith(Blank.Marker);
        lines[blank.Line - 1] = line[..(blank.Column - 1)] + blank.Expected switch
        {
            var words when words.Contains("job's title", StringComparison.Ordinal) => "Account planner",
            var words when words.Contains("plain sentence", StringComparison.Ordinal) => "An account planner finds out what the people want whom a client would like to reach.",
            var words when words.Contains("senior the role is", StringComparison.Ordinal) => "mid",
            var words when words.Contains("id of a region", StringComparison.Ordinal) => "uk]",
            var words when words.Contains("day of the last change", StringComparison.Ordinal) => "2026-03-04",
            _ when line.StartsWith("## ", StringComparison.Ordinal) => "an account planner do?",
            _ => "You ask, and you listen.",
        };
        _desk.Put(path, string.Join('\n', lines));
    }

    [GeneratedRegex(@"^input/.+?:(?<line>\d+):(?<column>\d+): warning RG13\d: .+?\. (?<expected>Expected .+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Message();

    [GeneratedRegex(@"https://code\.example/guide/new/main/(?<folder>[^?""]+)\?filename=(?<name>[^&""]+)&(amp;)?value=(?<text>[^""]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex StartLink();
}
