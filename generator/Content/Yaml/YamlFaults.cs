using System.Collections.Immutable;

namespace RoleGuide.Content.Yaml;

/// <summary>Says in a writer's words what the YAML library means. Its own words are never shown: they speak to programmers.</summary>
internal static class YamlFaults
{
    private const string LooksLikeSyntax = "A value starts with a sign that means something else in YAML.";

    private static readonly ImmutableArray<(string Sign, string Sentence, string Hint)> s_known =
    [
        ("tab", "A line is indented with a tab, which YAML doesn't read.", "Indent with spaces only, two for each level."),
        ("mapping values are not allowed", "A colon followed by a space makes a key, but no key can start here.",
            "Put a value that contains a colon in double quotes, and see whether the line before has its colon."),
        ("found invalid mapping", "A colon followed by a space makes a key, but no key can start here.",
            "Put a value that contains a colon in double quotes, and see whether the line before has its colon."),
        ("cannot start any token", "A value or a line starts with a character that YAML keeps for itself (a tab, @, ` or %).",
            "Indent with spaces, and put a value that starts with such a character in double quotes."),
        ("directive", "A line starts with %, which YAML keeps for itself.", "Put a value that starts with % in double quotes."),
        ("anchor", LooksLikeSyntax, "Put a value that starts with * or & in double quotes."),
        ("tag", LooksLikeSyntax, "Put a value that starts with ! in double quotes."),
        ("invalid comment", "A # stands where YAML takes it for the start of a comment.", "Put a value that contains # in double quotes."),
        ("found a comment", "A # stands where YAML takes it for the start of a comment.", "Put a value that contains # in double quotes."),
        ("block sequence entries", "A hyphen starts a list where none can stand.", "Write the list on the lines below its key, or put the value in double quotes."),
        ("mapping keys are not", "A ? stands where YAML takes it for the start of a key.", "Put a value that starts with ? in double quotes."),
        ("spaces in", "The first lines of a text behind | or > are indented more than those below them.", "Give all lines of the text the same number of spaces."),
        ("block scalar", "A text stands in the same line behind | or >. Expected it in the lines below, indented.",
            "Put a value that starts with | or > in double quotes."),
        ("escape", "A value in double quotes contains a backslash that YAML can't read.",
            "Write two backslashes for one, or put the value in single quotes."),
        ("hexadecimal", "A value in double quotes contains a backslash that YAML can't read.",
            "Write two backslashes for one, or put the value in single quotes."),
        ("unicode", "A value in double quotes contains a backslash that YAML can't read.",
            "Write two backslashes for one, or put the value in single quotes."),
        ("wrong indentation", "A quoted value goes on in a line that is not indented.", "Add the closing quote, or indent the lines below the first."),
        ("did not find expected key", "The lines of a list or a map are not indented alike, or a quote or bracket before this place is wrong.",
            "Give all keys of one level the same number of spaces, and put a whole value in double quotes when it starts with a quote or a bracket."),
        ("did not find expected '-'", "The lines of a list are not indented alike, or a text starts with a bracket or quote that ends before the text does.",
            "Start each entry with a hyphen and a space, all below one another, and put a whole text that starts with a bracket in double quotes."),
        ("did not find expected ',' or '}'", "A map in braces is not closed, or a comma is missing in it.",
            "Write { key: value, key: value } on one line, and put values that contain commas in double quotes."),
        ("did not find expected ',' or ']'", "A list in brackets is not closed, or a comma is missing in it.",
            "Write [one, two] on one line, and put values that contain commas in double quotes."),
        ("expected node content", "A value belongs here, but there is a closing bracket, a comma, or nothing at all.",
            "Take the sign out, or put the value in double quotes; a bracket that was opened has to be closed."),
        ("could not find expected ':'", "A key is not followed by a colon.", "Write key: value, with a space after the colon."),
        ("document start", "A line is neither a key with its value nor an entry of a list.", "Write key: value, with a space after the colon."),
        ("document end", "A line is neither a key with its value nor an entry of a list.", "Write key: value, with a space after the colon."),
        ("unexpected end of stream", "A quoted value is not closed.", "Add the closing quote."),
        ("unexpected document indicator", "A quoted value is not closed.", "Add the closing quote."),
        ("invalid simple key", "A key is not followed by a colon.", "Write key: value, with a space after the colon."),
    ];

    /// <summary>For a line that the library would take for one that is not indented.</summary>
    public static readonly (string Sentence, string Hint) HardSpace =
        ("A line is indented with a hard space (U+00A0), which looks like a space and is none to YAML.", "Delete the space at the start of the line, and type plain spaces.");

    /// <summary>For what the library has no proper words for.</summary>
    public static readonly (string Sentence, string Hint) Unknown =
        ("The lines here can't be read as keys with values.", "Compare the lines around this place with a sound article.");

    /// <summary>Whether the fault is a tab; the library shows it at the value before.</summary>
    public static bool IsAboutTab(string message) => message.Contains("tab ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the library only says that it expected a key; then the line itself often says more.</summary>
    public static bool IsAboutKey(string message) =>
        message.Contains("did not find expected key", StringComparison.OrdinalIgnoreCase) || message.Contains("could not find expected ':'", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same for an entry of a list.</summary>
    public static bool IsAboutEntry(string message) => message.Contains("did not find expected '-'", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the fault is a backslash; the library starts at the quote before it.</summary>
    public static bool IsAboutEscape(string message) => message.Contains("escape", StringComparison.OrdinalIgnoreCase);

    /// <summary>A sentence and a hint.</summary>
    public static (string Sentence, string Hint) Explain(string message)
    {
        if (IsAboutTab(message)) return (s_known[0].Sentence, s_known[0].Hint);
        foreach (var (sign, sentence, hint) in s_known.AsSpan()[1..])
        {
            if (message.Contains(sign, StringComparison.OrdinalIgnoreCase)) return (sentence, hint);
        }

        return Unknown;
    }
}
