using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>Writes tables in a box of their own that scrolls sideways and takes the focus for that; alignment is a class, never a style.</summary>
internal static class TableWriter
{
    public static void Write(Table table, Draft draft)
    {
        draft.Tables++;
        draft.Markup.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"table-scroll\" role=\"region\" aria-label=\"Table {draft.Tables}\" tabindex=\"0\">\n<table>\n");
        var part = "";
        foreach (var row in table.Cast<TableRow>())
        {
            var next = row.IsHeader ? "thead" : "tbody";
            if (part != next)
            {
                ClosePart(part, draft);
                draft.Markup.Append('<').Append(next).Append(">\n");
                part = next;
            }

            WriteRow(row, table, draft);
        }

        ClosePart(part, draft);
        draft.Markup.Append("</table>\n</div>\n");
    }

    private static void ClosePart(string part, Draft draft)
    {
        if (part.Length > 0) draft.Markup.Append("</").Append(part).Append(">\n");
    }

    private static void WriteRow(TableRow row, Table table, Draft draft)
    {
        draft.Markup.Append("<tr>\n");
        for (var i = 0; i < row.Count; i++)
        {
            var content = (row[i] as TableCell)?.FirstOrDefault() as ParagraphBlock;
            // A cell without words heads nothing.
            var tag = row.IsHeader && PlainText.Of(content?.Inline, draft).Length > 0 ? "th" : "td";
            draft.Markup.Append('<').Append(tag);
            if (tag == "th") draft.Markup.Append(" scope=\"col\"");
            draft.Markup.Append(AlignmentClass(table.ColumnDefinitions[i].Alignment)).Append('>');
            InlineWriter.WriteAll(content?.Inline, draft);
            draft.Markup.Append("</").Append(tag).Append(">\n");
        }

        draft.Markup.Append("</tr>\n");
        LeftOut.ReportCells(row, draft);
    }

    private static string AlignmentClass(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Left => " class=\"align-left\"",
        TableColumnAlign.Center => " class=\"align-center\"",
        TableColumnAlign.Right => " class=\"align-right\"",
        _ => "",
    };
}
