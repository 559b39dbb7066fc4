using System.Globalization;
using System.Text;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Tests.Content.Markdown;

/// <summary>Reads small texts and shows the outcome as text.</summary>
internal static class Reading
{
    public static Reported<Body> Body(string text) => MarkdownReader.ReadBody(SourceText.From("x.md", text), 0, [], new SharedTexts());

    public static Reported<Prose> Inline(string text)
    {
        var source = SourceText.From("x.md", text);
        return MarkdownReader.ReadInline(text, source.SpotAt, new SharedTexts());
    }

    /// <summary>The errors of a text: what is merely hard to read is fine.</summary>
    public static IEnumerable<Diagnostic> Errors(string text) => Body(text).Diagnostics.Where(one => one.Severity == Severity.Error);

    /// <summary>The markup of a text without errors; holes show their targets in braces.</summary>
    public static string Markup(string text)
    {
        var read = Body(text);
        read.Diagnostics.ShouldNotContain(one => one.Severity == Severity.Error);
        return Filled(read.Value.Prose);
    }

    public static string Filled(Prose prose) =>
        prose.Written.With([.. prose.Holes.Select(hole => (hole.Offset, hole.Kind == HoleKind.Image ? $" {{{hole.Target}}}" : $"{{{hole.Target}}}"))]).Text;

    /// <summary>The mistakes of a text, each with its line and the part of it that is underlined.</summary>
    public static string Mistakes(string text) => Shown(Body(text).Diagnostics, text);

    public static string InlineMistakes(string text) => Shown(Inline(text).Diagnostics, text);

    private static string Shown(IEnumerable<Diagnostic> diagnostics, string text)
    {
        var source = SourceText.From("x.md", text);
        var shown = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var spot = diagnostic.Spot;
            var severity = diagnostic.Severity.ToString().ToLower(CultureInfo.InvariantCulture);
            if (shown.Length > 0) shown.Append('\n');
            shown.Append(CultureInfo.InvariantCulture, $"{spot}: {severity} {diagnostic.Code}: {diagnostic.Message}");
            if (diagnostic.Hint is not null) shown.Append(CultureInfo.InvariantCulture, $"\n  {diagnostic.Hint}");
            if (spot.Length > 200) continue;
            shown.Append(CultureInfo.InvariantCulture, $"\n    {source.OriginalLine(spot.Line)}\n    {new string(' ', spot.Column - 1)}{new string('^', spot.Length)}");
        }

        return shown.ToString();
    }
}
