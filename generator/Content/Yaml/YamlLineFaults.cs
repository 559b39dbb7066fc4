namespace RoleGuide.Content.Yaml;

/// <summary>
/// What a line itself shows about a fault of YAML. The library only says that it expected something else there; three slips bring about most of that.
/// </summary>
internal static class YamlLineFaults
{
    private const string Form = "Write key: value, with a space after the colon; a line that goes on with the text above is indented.";

    /// <summary>A sentence and a hint where the library expected a key; null when the line shows nothing particular.</summary>
    /// <param name="line">The line where reading stopped.</param>
    /// <param name="column">Where on it, counted from 0.</param>
    public static (string Sentence, string Hint)? OfKey(string line, int column)
    {
        if (OfEntry(line, column) is { } behind) return behind;
        var rest = line.AsSpan(Math.Min(column, line.Length));
        if (!line.AsSpan(0, line.Length - rest.Length).IsWhiteSpace() || rest.TrimEnd() is [.., ':'] || rest is ['-', ..]) return null;
        var colon = rest.IndexOf(':');
        if (colon < 0) return ("This line is neither a key with its value nor part of the text above.", Form);
        return colon + 1 < rest.Length && rest[colon + 1] != ' ' && !rest[..colon].Contains(' ') && rest.IndexOf(": ", StringComparison.Ordinal) < 0
            ? ("No space follows the colon, so that nothing tells the key from its value.", Form)
            : null;
    }

    /// <summary>The same where the library expected an entry of a list.</summary>
    public static (string Sentence, string Hint)? OfEntry(string line, int column) =>
        line.AsSpan(0, Math.Min(column, line.Length)).TrimEnd() is [.., '"' or '\'' or ']' or '}']
            ? ("A value goes on behind the quote or bracket that ends it.", "Put the whole value in double quotes; in single quotes an apostrophe stands twice.")
            : null;
}
