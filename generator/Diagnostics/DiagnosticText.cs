using System.Globalization;
using System.Text;
using RoleGuide.Content.Sources;

namespace RoleGuide.Diagnostics;

/// <summary>A diagnostic as people read it in a terminal.</summary>
/// <param name="root">What goes before the paths, for example <c>input/</c>.</param>
/// <param name="lineOf">The line of a file as it was saved; null when there is none to show.</param>
public sealed class DiagnosticText(string root, Func<string, int, string?> lineOf)
{
    /// <summary>How much of a long line is shown around the place.</summary>
    private const int Width = 120;

    /// <summary>
    /// <c>path:line:col: severity CODE: sentences</c>, the source line with the place underlined, and below it the hint and the related places.
    /// </summary>
    public string Of(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(Place(diagnostic.Spot)).Append(": ").Append(Word(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(": ").Append(Visible(diagnostic.Message)).Append('\n');
        Excerpt(text, diagnostic.Spot);
        if (diagnostic.Hint is { } hint) text.Append("        hint: ").Append(Visible(hint)).Append('\n');
        foreach (var related in diagnostic.Related) text.Append("        ").Append(Place(related.Spot)).Append(": ").Append(Visible(related.Note)).Append('\n');
        return text.ToString();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private string Place(SourceSpot spot) => Visible(root + spot);

    private void Excerpt(StringBuilder text, SourceSpot spot)
    {
        if (spot.Length == 0 || lineOf(spot.Path, spot.Line) is not { } line) return;
        var column = Math.Min(spot.Column - 1, line.Length);
        var start = Whole(line, column <= Width - 20 ? 0 : column - 40);
        var end = Whole(line, Math.Min(line.Length, start + Width));
        var marked = line.AsSpan(column, Math.Clamp(spot.Length, 0, end - column));
        text.Append(CultureInfo.InvariantCulture, $"{spot.Line,6} |").Append(line.Length > 0 ? " " : "");
        text.Append(start > 0 ? "…" : "").Append(line, start, end - start).Append(end < line.Length ? "…" : "").Append('\n');
        text.Append("       | ").Append(start > 0 ? " " : "");

        // A tab stays a tab, so that the mark stands below its place however wide tabs are shown; accents on their own take no room.
        foreach (var character in line.AsSpan(start, column - start))
        {
            if (character == '\t') text.Append('\t');
            else if (TakesRoom(character)) text.Append(' ');
        }

        var length = 0;
        foreach (var character in marked) length += TakesRoom(character) ? 1 : 0;
        text.Append('^', Math.Max(1, length)).Append('\n');
    }

    private static bool TakesRoom(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    /// <summary>The same index, or the one before when it would cut a surrogate pair in two.</summary>
    private static int Whole(string line, int index) => index > 0 && index < line.Length && char.IsLowSurrogate(line[index]) ? index - 1 : index;

    /// <summary>File names and values come from strangers: what could steer a terminal is shown as its number.</summary>
    private static string Visible(string text)
    {
        if (UnsafeCharacters.Find(text) is null && !text.AsSpan().ContainsAny('\n', '\t')) return text;
        var visible = new StringBuilder();
        foreach (var character in text.EnumerateRunes())
        {
            if (UnsafeCharacters.IsUnsafe(character) || character.Value is '\n' or '\t') visible.Append(CultureInfo.InvariantCulture, $"<U+{character.Value:X4}>");
            else visible.Append(character);
        }

        return visible.ToString();
    }
}
