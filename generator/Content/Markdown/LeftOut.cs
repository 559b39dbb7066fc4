using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>Finds words of the writer's that Markdown leaves out, so that readers would not see them: definitions that nothing uses, and cells beyond the head of a table.</summary>
internal static class LeftOut
{
    /// <summary>Reports definitions of links and footnotes that nothing uses, further ones of the same name among them. Footnotes have to be written by then.</summary>
    public static void ReportDefinitions(MarkdownDocument document, Draft draft)
    {
        var all = document.GetLinkReferenceDefinitions(addGroup: false);
        if (all.Count == 0 || draft.PassedLimit) return;

        // Most articles define footnotes alone, for which no link has to be looked at.
        var used = new Lazy<HashSet<LinkReferenceDefinition?>>(() => document.Descendants<LinkInline>().Select(static link => link.Reference).ToHashSet());
        foreach (var definition in all.OfType<LinkReferenceDefinition>().Where(one => IsFootnoteInside(one) || !IsUsed(one, used, draft)))
        {
            var (spot, label) = (draft.Place(definition.Span.Start, definition.LabelSpan.Length + 2), definition.Label!);
            document.TryGetLinkReferenceDefinition(label, out var first);
            draft.Found.Add(IsFootnoteInside(definition) ? LinkTargetMistakes.FootnoteInside(spot, label[1..]) : LinkTargetMistakes.UnreadDefinition(spot, label, isAgain: first != definition));
        }
    }

    /// <summary>Reports what a row of a table says behind its last column.</summary>
    public static void ReportCells(TableRow row, Draft draft)
    {
        var text = draft.Text;
        if (!MayHaveMore(LineAround(row.Span.Start, text), row.Count)) return;
        var end = row.Reverse().Select(EndOf).FirstOrDefault(static end => end > 0, row.Span.Start);
        var line = text.IndexOf('\n', end);
        var (start, stop) = (end, line < 0 ? text.Length : line);
        while (start < stop && IsBetweenCells(text[start])) start++;
        while (stop > start && IsBetweenCells(text[stop - 1])) stop--;
        if (start < stop) draft.Found.Add(MarkdownMistakes.CellBeyondHead(draft.Place(start, stop - start), text[start..stop], row.Count));
    }

    /// <summary>Whether the text of a footnote, of a single word, stands where it is read as the definition of a link.</summary>
    public static bool IsFootnoteInside(LinkReferenceDefinition definition) => definition is not FootnoteLinkReferenceDefinition && definition.Label is ['^', _, ..];

    /// <summary>Whether a line has as many signs between cells as there are cells. Fewer tell at once that no further one stands behind them.</summary>
    private static bool MayHaveMore(ReadOnlySpan<char> line, int cells)
    {
        var row = line.Trim();
        return row.Count('|') - (row.StartsWith('|') ? 1 : 0) - (row.EndsWith('|') ? 1 : 0) >= cells;
    }

    private static ReadOnlySpan<char> LineAround(int at, string text)
    {
        var start = text.AsSpan(0, at).LastIndexOf('\n') + 1;
        var length = text.AsSpan(start).IndexOf('\n');
        return text.AsSpan(start, length < 0 ? text.Length - start : length);
    }

    /// <summary>Whether readers see something of a definition. A link to nowhere is how Markdown writes a comment for other writers: <c>[//]: # (comment)</c> or <c>[//]: &lt;&gt; (comment)</c>.</summary>
    private static bool IsUsed(LinkReferenceDefinition definition, Lazy<HashSet<LinkReferenceDefinition?>> used, Draft draft) => definition is FootnoteLinkReferenceDefinition { Footnote: var footnote }
        ? draft.Footnotes.References(footnote) > 0
        : definition.Url is "#" or "" || used.Value.Contains(definition);

    /// <summary>Where what a cell shows ends in the Markdown; 0 when it shows nothing.</summary>
    private static int EndOf(Block cell) =>
        (cell as TableCell)?.FirstOrDefault() is ParagraphBlock { Inline: { } inline } ? inline.FindDescendants<Inline>().Select(static one => one.Span.End + 1).DefaultIfEmpty().Max() : 0;

    private static bool IsBetweenCells(char character) => character == '|' || char.IsWhiteSpace(character);
}
