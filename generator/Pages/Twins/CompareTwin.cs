using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Twins;

/// <summary>A role beside its neighbours as Markdown.</summary>
internal static class CompareTwin
{
    public static void Write(Items<CompareNeighbour> neighbours, TwinWriter to)
    {
        if (neighbours.IsEmpty) return;
        to.Heading(2, "How it compares");
        foreach (var neighbour in neighbours)
        {
            to.Open("### ");
            to.Link(neighbour.Role);
            to.Paragraph(string.Join("; ", neighbour.Labels));
            foreach (var verdict in neighbour.Verdicts)
            {
                to.Paragraph(verdict.Text);
                if (verdict.By is { } by) to.Raw(" From the article on ").Text(by).Raw(".");
            }

            if (neighbour.Page is { } page)
            {
                to.Open();
                to.Raw("Side by side: ").Link(page);
            }

            if (neighbour.Table is { } table) Write(table, to);
        }
    }

    private static void Write(CompareTable table, TwinWriter to)
    {
        to.Paragraph(table.Caption);
        to.Open();
        to.Cell().Raw("Point").Cell().Link(table.First).Cell().Link(table.Second).EndHead(3);
        to.Rows(table.Rows, static (row, to) =>
        {
            to.Cell().Whole(row.Term).Raw(" (").Text(row.Mark.Text).Raw(")");
            Write(row.First, to.Cell());
            Write(row.Second, to.Cell());
        });
        if (table.Silence is { } silence) to.Paragraph(silence);
    }

    private static void Write(CompareCell cell, TwinWriter to)
    {
        if (cell.Values.IsEmpty) to.Raw("The sources don’t say");
        else to.Link(cell.Values, "; ");
        if (cell.Note is { } note) to.Raw(". ").Whole(note);
        if (cell.Remark is { } remark) to.Raw(". ").Whole(remark);
    }
}
