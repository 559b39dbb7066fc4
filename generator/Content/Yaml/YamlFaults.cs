using System.Collections.Immutable;

namespace RoleGuide.Content.Yaml;

/// <summary>Says in a writer's words what the YAML library means, for the mistakes that writers make most.</summary>
internal static class YamlFaults
{
    private static readonly ImmutableArray<(string Sign, string Sentence, string Hint)> s_known =
    [
        ("mapping values are not allowed", "A value contains a colon followed by a space, which YAML reads as a new key.",
            "Put the whole value in double quotes."),
        ("cannot start any token", "A value or a line starts with a character that YAML keeps for itself (a tab, @, ` or %).",
            "Indent with spaces, and put a value that starts with such a character in double quotes."),
        ("did not find expected key", "The lines of a list or a map are not indented alike, or a quote or bracket before this place is wrong.",
            "Give all keys of one level the same number of spaces, and check the quotes in the line before."),
        ("did not find expected ',' or '}'", "A map in braces is not closed, or a comma is missing in it.",
            "Write { key: value, key: value } on one line, and put values that contain commas in double quotes."),
        ("did not find expected ',' or ']'", "A list in brackets is not closed, or a comma is missing in it.",
            "Write [one, two] on one line, and put values that contain commas in double quotes."),
        ("could not find expected ':'", "A key is not followed by a colon.", "Write key: value, with a space after the colon."),
        ("unexpected end of stream", "A quoted value is not closed.", "Add the closing quote."),
        ("invalid simple key", "A key is not followed by a colon.", "Write key: value, with a space after the colon."),
    ];

    /// <summary>A sentence and a hint; for rare faults the library's own words.</summary>
    public static (string Sentence, string Hint) Explain(string message)
    {
        foreach (var (sign, sentence, hint) in s_known)
        {
            if (message.Contains(sign, StringComparison.OrdinalIgnoreCase)) return (sentence, hint);
        }

        var words = message[(message.LastIndexOf("): ", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..].TrimEnd('.');
        return ($"The YAML parser says: {words}.", "Compare the lines around this place with a sound article.");
    }
}
