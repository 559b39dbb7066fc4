using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace RoleGuide.Tests.Diagnostics;

/// <summary>The codes of the program, their reference for writers, and the tests that quote them belong together.</summary>
public sealed partial class DiagnosticCodesTests
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    [Fact]
    public void Every_code_of_the_program_is_explained() => CodesOfTheProgram().Except(Sections().Select(section => section.Code)).ShouldBeEmpty();

    [Fact]
    public void Every_explanation_is_of_a_code_of_the_program() => Sections().Select(section => section.Code).Except(CodesOfTheProgram()).ShouldBeEmpty();

    [Fact]
    public void Every_code_has_one_title_and_every_title_one_code()
    {
        Sections().GroupBy(section => section.Code).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
        Sections().GroupBy(section => section.Title).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Codes_stand_in_order() => SectionsOf("docs/diagnostics.md").Select(section => section.Code).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);

    [Fact]
    public void A_code_belongs_to_one_family_of_mistakes() =>
        Factories().Where(factory => factory.Code.Length > 0).Select(factory => (factory.Code, Family: factory.Family)).Distinct().GroupBy(pair => pair.Code)
            .Where(same => same.Count() > 1 && same.Select(pair => pair.Family).Distinct().Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(pair => pair.Family))}")

            // A list or a map in the place of a key is a mistake of YAML and a mistake of kind.
            .ShouldBe(["RG105: KeyMistakes, YamlMistakes"]);

    [Fact]
    public void Every_mistake_has_a_test_that_quotes_it()
    {
        var tests = Tests();
        Factories().Where(factory => !factory.IsOfMarkdown && WordsOf(factory.Text).Any() && !WordsOf(factory.Text).Any(words => tests.Contains(words, StringComparison.Ordinal)))
            .Select(factory => $"{factory.Family}.{factory.Name} {factory.Code}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_example_is_a_message_that_a_test_quotes()
    {
        var tests = Tests();
        Examples().Where(example => !tests.Contains(example.Message, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>The explanations of Markdown show the Markdown instead.</summary>
    [Fact]
    public void Every_explanation_has_an_example_of_its_code() =>
        Sections().Select(section => section.Code).Where(code => !code.StartsWith("RG3", StringComparison.Ordinal)).Except(Examples().Select(example => example.Code)).ShouldBeEmpty();

    private static string Tests() =>
        string.Concat(Directory.EnumerateFiles(Path.Combine(s_root, "tests", "RoleGuide.Tests"), "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

    /// <summary>The messages on the page; what an example leaves out is up to its reader.</summary>
    private static IEnumerable<(string Code, string Message)> Examples() =>
        Example().Matches(File.ReadAllText(Path.Combine(s_root, "docs/diagnostics.md")))
            .Select(match => (match.Groups["code"].Value, Message: match.Value.Split('…')[0]));

    private static IEnumerable<string> CodesOfTheProgram() => Code().Matches(string.Concat(SourceFiles().Select(File.ReadAllText))).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> SourceFiles() => Directory.EnumerateFiles(Path.Combine(s_root, "generator", "Diagnostics"), "*Mistakes.cs").Order(StringComparer.Ordinal);

    /// <summary>The methods that make diagnostics, each with the text of its body.</summary>
    private static IEnumerable<(string Family, string Name, string Code, string Text, bool IsOfMarkdown)> Factories() =>
        from path in SourceFiles()
        let family = Path.GetFileNameWithoutExtension(path)
        from method in Factory().Matches(File.ReadAllText(path))
        let code = Code().Match(method.Value).Value
        select (family, method.Groups["name"].Value, code, method.Value, family is "MarkdownMistakes" or "LimitMistakes" or "LinkTargetMistakes");

    /// <summary>The longest runs of plain words of the sentences, which a test that quotes them has, too.</summary>
    private static IEnumerable<string> WordsOf(string text) =>
        Literal().Matches(text).SelectMany(literal => literal.Groups["text"].Value.Split('{', '}', '\\')).Where(words => words.Length >= 8 && words.Contains(' ')).OrderByDescending(words => words.Length).Take(1);

    private static IEnumerable<(string Code, string Title)> Sections() =>
        SectionsOf("docs/diagnostics.md");

    private static IEnumerable<(string Code, string Title)> SectionsOf(string path) =>
        SectionHeading().Matches(File.ReadAllText(Path.Combine(s_root, path))).Select(match => (match.Groups["code"].Value, match.Groups["title"].Value));

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("RG[0-9]{3}", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^input/.+?: (?:error|warning|notice) (?<code>RG[0-9]{3}): .+$", RegexOptions.Multiline, 1000)]
    private static partial Regex Example();

    [GeneratedRegex("^## (?<code>RG[0-9]{3}): (?<title>.+)$", RegexOptions.Multiline, 1000)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"public static Diagnostic (?<name>\w+)\(.*?(?=public static|private static|\z)", RegexOptions.Singleline, 1000)]
    private static partial Regex Factory();

    [GeneratedRegex("\"(?<text>(?:[^\"\\\\\n]|\\\\.)*)\"", RegexOptions.None, 1000)]
    private static partial Regex Literal();
}
