using System.Text;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Yaml;

/// <summary>Front matter that was written to do harm: each becomes a message in a writer's words, and none ends or holds up the run.</summary>
public sealed class HostileYamlTests
{
    private const int Size = 32_000;

    public static TheoryData<string, string> Repeated => new()
    {
        { "x: ", "[" }, { "x: ", "{" }, { "x: ", "{a: " }, { "x: ", "[{" }, { "x: ", "{a: [b, " }, { "[", "a: " }, { "{", "a, " }, { "[", "? " },
        { "x: ", "\"" }, { "x: ", "'" }, { "x: [", "\"\"," }, { "x: \"", "a\n" }, { "x: \"", "\\n" }, { "", "\"a\" " },
        { "", "? " }, { "", "? a\n" }, { "", "? |\n a\n" }, { "", "- " }, { "x:\n", "- " }, { "", "- - - -\n" }, { "", "- *a\n" }, { "", "- &a b\n" },
        { "x: ", "a " }, { "", "a" }, { "x: a\n", " b\n" }, { "x: |\n", "\n" }, { "x: >\n", " a\n" }, { "x:", " " }, { "x:", "\t" },
        { "", "&" }, { "", "& " }, { "", "&a " }, { "", "* " }, { "", "!" }, { "", "! " }, { "", "!a!b " }, { "!<tag:", "a" },
        { "", "#" }, { "", "# a\n" }, { "", "#\n" }, { "", ":" }, { "", ": " }, { "", ":\n" }, { "", "%a\n" }, { "", "|" }, { "", "," }, { "", "}" }, { "", "]" },
        { "", "...\n" }, { "", "--- a\n" }, { "", "@" }, { "", "`\n" }, { "", "<<: a\n" }, { "", "\\" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_repeated_sign_becomes_a_message(string start, string sign) => ShouldBeAnswered(start + Repeat(sign));

    [Fact]
    public void Ever_deeper_lines_become_a_message() =>
        ShouldBeAnswered(string.Concat(Enumerable.Range(0, 240).Select(depth => new string(' ', depth) + "a:\n")));

    [Fact]
    public void A_data_file_full_of_mistakes_is_answered_line_by_line()
    {
        var printed = AboutFile("sources.yml", string.Concat(Enumerable.Repeat("? a\n", 9_000)));
        printed.ShouldContain("input/sources.yml:9000:3: error RG103: The key \"a\" stands here a second time. Expected each key once.");
    }

    private static void ShouldBeAnswered(string frontMatter)
    {
        var printed = AboutText($"---\n{frontMatter}\n---\n\nText.\n");
        printed.ShouldContain(": error RG1");
        foreach (var foreign in new[] { "Exception", "While ", "YamlDotNet", "parser", "scalar", "token" }) printed.ShouldNotContain(foreign, Case.Sensitive);
    }

    private static string Repeat(string sign) => new StringBuilder().Insert(0, sign, Size / sign.Length).ToString();
}
