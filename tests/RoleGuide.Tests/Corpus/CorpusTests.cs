using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleGuide.Build;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Reporting;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Corpus;

/// <summary>
/// More than two hundred broken articles, each made and labelled by hand, put into a small sound guide one by one. Each gives exactly the messages of its
/// labels: no more, no less, and each at its place.
/// </summary>
public sealed partial class CorpusTests
{
    /// <summary>Codes that no case brings about, each with its reason.</summary>
    private static readonly ImmutableDictionary<string, string> s_elsewhere = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["RG003"] = "a file that large would be most of the corpus",
        ["RG004"] = "a symbolic link doesn't survive a checkout on every system",
        ["RG008"] = "the rights of a file don't survive a checkout",
        ["RG011"] = "it needs somebody who writes while the guide is read",
        ["RG404"] = "two names that differ in capitals only don't survive a checkout on every system",
        ["RG312"] = "a text that stops the Markdown reader is our mistake; none is known",
        ["RG611"] = "it is a notice of the build, which alone knows the pictures of the theme",
        ["RG650"] = "it needs an earlier state of the guide beside this one",
        ["RG720"] = "pages are weighed when they are finished, and only for build --budgets",
        ["RG721"] = "pictures are weighed with their pages",
        ["RG643"] = "it is a notice of the report and depends on the day",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Codes whose place is a file as a whole: its name, its folder, its bytes or its absence.</summary>
    private static readonly ImmutableHashSet<string> s_ofWholeFiles =
        ["RG001", "RG005", "RG006", "RG007", "RG009", "RG010", "RG118", "RG131", "RG404", "RG405", "RG409", "RG411", "RG433", "RG607"];

    public static TheoryData<string> Names => [.. CorpusCase.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_gives_exactly_the_messages_of_its_labels_in_a_writers_words(string name)
    {
        var one = CorpusCase.All.Single(one => one.Name == name);
        using var folder = one.Folder();
        var (found, printed) = Read(folder);
        found.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Spot}").ShouldBe(one.Expected, printed);
        foreach (var diagnostic in found)
        {
            diagnostic.Message.ShouldEndWith(".");
            diagnostic.Message.Length.ShouldBeLessThan(400);
            diagnostic.Hint?.ShouldMatch(@"[.?]$");
            foreach (var text in (string?[])[diagnostic.Message, diagnostic.Hint, .. diagnostic.Related.Select(related => related.Note)])
            {
                if (text is not null) Machinery().Match(text).Value.ShouldBe("", text);
            }

            foreach (var spot in (SourceSpot[])[diagnostic.Spot, .. diagnostic.Related.Select(related => related.Spot)]) ShouldBeAPlace(spot, diagnostic, folder);
        }
    }

    [Fact]
    public void The_guide_around_them_is_sound()
    {
        using var folder = CorpusCase.Sound.Folder();
        Read(folder).Printed.ShouldBe("");
    }

    [Fact]
    public void There_are_two_hundred_and_each_has_its_labels()
    {
        CorpusCase.All.Count(one => one.Expected.Count > 0).ShouldBeGreaterThanOrEqualTo(200);
        CorpusCase.All.Select(one => one.Name).ShouldBeUnique();

        // A case that only leaves files out has none of its own.
        CorpusCase.Present.Order(StringComparer.Ordinal).ShouldBe(CorpusCase.All.Where(one => one.Without.Count == 0 || CorpusCase.Present.Contains(one.Name)).Select(one => one.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_of_the_reference_is_met()
    {
        var codes = Section().Matches(Checkout.Read("docs/diagnostics.md")).Select(match => match.Groups["code"].Value).ToArray();
        var met = CorpusCase.All.SelectMany(one => one.Expected).Select(label => label.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        codes.Except(met).ShouldBe(s_elsewhere.Keys, ignoreOrder: true);
        met.Except(codes).ShouldBeEmpty();
    }

    private static (ImmutableArray<Diagnostic> Found, string Printed) Read(InputFolder folder)
    {
        var run = new BuildRun(TimeProvider.System);
        var content = Site.Read(run, new SiteRequest(folder.Path, null, null, PublishingContext.Production, null, WithDrafts: false));
        var text = new DiagnosticText("input/", content.Sources.Value.Line);
        return (run.Diagnostics, string.Concat(run.Diagnostics.Select(text.Of)));
    }

    /// <summary>A place is a character of a line that is there, or the end of that line, or a file as a whole where nothing smaller is meant.</summary>
    private static void ShouldBeAPlace(SourceSpot spot, Diagnostic diagnostic, InputFolder folder)
    {
        if (spot.Length == 0)
        {
            (spot.Line, spot.Column).ShouldBe((1, 1), diagnostic.Message);
            s_ofWholeFiles.ShouldContain(diagnostic.Code, diagnostic.Message);
            return;
        }

        var lines = LineEnd().Split(File.ReadAllText(folder.PathOf(spot.Path)));
        spot.Line.ShouldBeInRange(1, lines.Length, diagnostic.Message);
        var line = lines[spot.Line - 1];
        spot.Column.ShouldBeInRange(1, line.Length + 1, diagnostic.Message);
        (spot.Column + spot.Length - 1).ShouldBeLessThanOrEqualTo(Math.Max(line.Length, spot.Column), diagnostic.Message);
    }

    /// <summary>What only programmers understand: names of types and exceptions, and traces of the stack.</summary>
    [GeneratedRegex(@"\w*Exception\b|\b(System|Markdig|YamlDotNet|RoleGuide\.\w+)\.\w+|^\s*at \w+\.|\b(null|NaN|Int32|String|Object)\b|[A-Z][a-z]+[A-Z]\w*\(|Parameter '", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Machinery();

    [GeneratedRegex("^## (?<code>RG[0-9]{3}): ", RegexOptions.Multiline, 1000)]
    private static partial Regex Section();

    [GeneratedRegex("\r\n|\r|\n", RegexOptions.None, 1000)]
    private static partial Regex LineEnd();
}
