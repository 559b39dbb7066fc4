using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RoleGuide.Diagnostics;

namespace RoleGuide.Reporting;

/// <summary>A diagnostic as people read it in a terminal.</summary>
/// <param name="root">What goes before the paths, for example <c>input/</c>.</param>
/// <param name="lineOf">The line of a file as it was saved; null when there is none to show.</param>
public sealed class DiagnosticText(string root, Func<string, int, string?> lineOf)
{
    /// <summary>How many diagnostics of one code in one file are shown: more of them are one mistake many times, or a file that is something else.</summary>
    public const int MostAlike = 100;

    /// <summary>
    /// <c>path:line:col: severity CODE: sentences</c>, the source line with the place underlined, and below it the hint and the related places.
    /// </summary>
    public string Of(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(Place(diagnostic.Spot)).Append(": ").Append(SeverityWord.Of(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(": ").Append(VisibleText.Of(diagnostic.Message)).Append('\n');
        Show(text, diagnostic.Spot);
        if (diagnostic.Hint is { } hint) text.Append("        hint: ").Append(VisibleText.Of(hint)).Append('\n');
        foreach (var related in diagnostic.Related) text.Append("        ").Append(Place(related.Spot)).Append(": ").Append(VisibleText.Of(related.Note)).Append('\n');
        return text.ToString();
    }

    /// <summary>
    /// All of them in their order, as far as people read them: of the same code in the same file the first ones, and below the last of that file how many more there are.
    /// </summary>
    public IEnumerable<string> OfAll(ImmutableArray<Diagnostic> diagnostics)
    {
        var alike = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < diagnostics.Length; i++)
        {
            var (code, path) = (diagnostics[i].Code, diagnostics[i].Spot.Path);
            alike[code] = alike.GetValueOrDefault(code) + 1;
            if (alike[code] <= MostAlike) yield return Of(diagnostics[i]);
            if (i + 1 < diagnostics.Length && diagnostics[i + 1].Spot.Path == path) continue;
            foreach (var (many, count) in alike.Where(one => one.Value > MostAlike))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(root + path)}: and {count - MostAlike:N0} more of {many} in this file, all named by --format json\n");
            }

            alike.Clear();
        }
    }

    private string Place(SourceSpot spot) => VisibleText.Of(root + spot);

    private void Show(StringBuilder text, SourceSpot spot)
    {
        if (spot.Length == 0 || lineOf(spot.Path, spot.Line) is not { } line) return;
        var excerpt = Excerpt.Of(line, spot);
        var place = Math.Min(spot.Column - excerpt.Column, excerpt.End);
        text.Append(CultureInfo.InvariantCulture, $"{spot.Line,6} |").Append(line.Length > 0 ? " " : "").Append(excerpt.Text).Append('\n');
        text.Append("       | ");

        // A tab stays a tab, so that the mark stands below its place however wide tabs are shown; accents on their own take no room.
        foreach (var character in excerpt.Text.AsSpan(0, place))
        {
            if (character == '\t') text.Append('\t');
            else if (TakesRoom(character)) text.Append(' ');
        }

        var length = 0;
        foreach (var character in excerpt.Text.AsSpan(place, Math.Min(spot.Length, excerpt.End - place))) length += TakesRoom(character) ? 1 : 0;
        text.Append('^', Math.Max(1, length)).Append('\n');
    }

    private static bool TakesRoom(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}
