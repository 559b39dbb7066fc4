using System.Collections.Immutable;
using System.Text;

namespace RoleGuide.Proofs.Slots;

/// <summary>Short patterns repeated until the file is large: what costs a parser its length squared, or its stack.</summary>
internal static class CostlySlots
{
    private const int Kilobyte = 1024;

    /// <summary>How much of a pattern names it.</summary>
    private const int LongestName = 40;

    private static readonly ImmutableArray<int> s_sizes = [16 * Kilobyte, 64 * Kilobyte, 256 * Kilobyte, 1024 * Kilobyte];

    /// <summary>What is written at each use of it, and longer than it stands here.</summary>
    private static readonly string s_definition = $"[d]: https://evil.example/?{new string('ü', 1_900)} \"{new string('&', 60)}\"\n\n";

    /// <summary>As long as a line may be, with a mistake every few characters: the report of each must not repeat the line.</summary>
    private static readonly string s_line = string.Concat(Enumerable.Repeat("<b>a", 2_490)) + "\n\n";

    private static readonly ImmutableArray<string> s_patterns =
    [
        "[", "[d] ", "![d]", "[a](b", "[a](<b", "[a][b", "![a", "](b", "*a ", "*a _b ", "a**b", "*a_ ", "~~a ", "<a ", "x <!A", "<!-- a", "<![CDATA[", "<a b=\"", "`a``b```c", "[^1]", "&a", "&#", "|a", "\\*", "http://a.example/((",
        "a\n: b\n\n", "- a\n", "> ", "> a\n\n", "> [!NOTE]\n> a\n\n", "|a|b|\n|-|-|\n|c|d|\n\n", "```\n```\n", "<div>\n\n", "# a\n", "[a]: b\n", "[^a]: b\n", "\n", "a\n", " ", "\t", "- ", "1. ", "#", "=\n", "***", "|-", "é", "e\u0301", "😀", "\u00A0", "a",
        "{from: \uFA0E\U0002F800}, ", "{a: b}, ", "{from: /a, to: /b}, ", "{", "{a: ", "- - ", "? ", "a: b\n", "- {a: b}\n", "&a ", "*a ", "!!a ", "\"", "'", "\"a\n", "a: |\n  b\n", "a: >\n", "#a\n", "a: [", ", ", "\\x", "%a\n", "---\n", "...\n", s_line,
    ];

    private static readonly (string Name, string Path, string Template)[] s_places =
    [
        ("text", Specimen.Article, $"---\n{Specimen.ArticleFront}---\n## Responsibilities\n\n{s_definition}{Template.Mark}\n"),
        ("front matter", Specimen.Article, $"---\n{Specimen.ArticleFront}{Template.Mark}\n---\n{Specimen.Body}"),
        ("value", Specimen.Article, $"---\n{Specimen.ArticleFront}pay-notes: [\"{Template.Mark}\"]\n---\n{Specimen.Body}"),
        ("answer", Specimen.Article, $"---\n{Specimen.ArticleFront}faq:\n  - question: Is it hard work?\n    answer: {Template.Mark}\n---\n{Specimen.Body}"),
        ("text page", Specimen.TextPage, $"---\n{Specimen.PageFront}---\n{s_definition}{Template.Mark}\n"),
        ("data file", "sources.yml", Template.Mark),
        ("data file on one line", "redirects.yml", $"[{Template.Mark}{{}}]"),
        ("ledger", "urls.lock", Template.Mark),
    ];

    /// <summary>Each pattern in each place and size. No payload is put into them: they are payloads themselves.</summary>
    public static IEnumerable<Func<HostileDocument>> All =>
        from size in s_sizes
        from pattern in s_patterns
        from place in s_places
        select (Func<HostileDocument>)(() => Of(size, pattern, place));

    private static HostileDocument Of(int size, string pattern, (string Name, string Path, string Template) place)
    {
        var text = new StringBuilder(size).Insert(0, pattern, size / Encoding.UTF8.GetByteCount(pattern)).ToString();
        return new HostileDocument($"{place.Name} of {size / Kilobyte} KiB", $"repeated {pattern[..Math.Min(pattern.Length, LongestName)].Replace("\n", "\\n", StringComparison.Ordinal)}", [(place.Path, Template.Filled(place.Template, Encoding.UTF8.GetBytes(text)))]);
    }
}
