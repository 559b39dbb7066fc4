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
            to.Raw(to.Links.Of(neighbour.Role));
            to.Paragraph(string.Join("; ", neighbour.Labels));
            foreach (var verdict in neighbour.Verdicts)
            {
                to.Paragraph(verdict.Text);
                if (verdict.By is { } by) to.Raw(" From the article on ").Text(by).Raw(".");
            }

            if (neighbour.Page is { } page)
            {
                to.Open();
                to.Raw("Side by side: ").Raw(to.Links.Of(page));
            }

            if (neighbour.Table is { } table) Write(table, to);
        }
    }

    private static void Write(CompareTable table, TwinWriter to)
    {
        to.Paragraph(table.Caption);
        to.Table(["Point", to.Links.Of(table.First), to.Links.Of(table.Second)], table.Rows.Select(row => (IReadOnlyList<string>)
            [TwinText.Escaped($"{row.Term} ({row.Mark.Text})"), Cell(row.First, to.Links), Cell(row.Second, to.Links)]));
        if (table.Silence is { } silence) to.Paragraph(silence);
    }

    private static string Cell(CompareCell cell, TwinLinks links)
    {
        var values = cell.Values.IsEmpty ? "The sources don’t say" : string.Join("; ", cell.Values.Select(links.Of));
        return values + Small(cell.Note) + Small(cell.Remark);

        static string Small(string? text) => text is null ? "" : ". " + TwinText.Escaped(text);
    }
}
