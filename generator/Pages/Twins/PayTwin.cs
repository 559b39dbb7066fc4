using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Twins;

/// <summary>What a role pays as Markdown, every figure with its year and source.</summary>
internal static class PayTwin
{
    public static void Write(PaySection pay, TwinWriter to)
    {
        to.Heading(2, RolePages.PayTitle);
        if (pay.Absence is { } absence) to.Paragraph(absence);
        foreach (var panel in pay.Panels)
        {
            to.Heading(3, $"{panel.Region}: per year, in {panel.Currency}");
            foreach (var group in panel.Groups) Write(group, to);
        }

        if (pay.Disputed is { } disputed) to.Paragraph($"Sources disagree on {disputed}. Their claims stand further down.");

        if (!pay.Notes.IsEmpty)
        {
            to.Heading(3, "What moves it");
            to.List(pay.Notes, static (note, to) => to.Whole(note));
        }

        foreach (var place in pay.InGuide)
        {
            to.Open();
            to.Raw("Beside other roles: ").Link(place with { Text = $"salary guide, {place.Text}" });
        }
    }

    private static void Write(PayGroup group, TwinWriter to)
    {
        to.Open();
        to.Raw("**").Text(group.Basis).Raw("**: ").Text(group.Meaning);
        to.Table("Band", "Amount", "Year", "Source", "Note");
        to.Rows(group.Rows, static (row, to) =>
        {
            to.Cell().Whole(row.Band);
            if (row.Label is { } label) to.Raw(" (").Text(label).Raw(")");
            to.Cell().Whole(row.Amount).Cell().Raw(row.Year);
            if (row.IsOld) to.Raw(" (older figure)");
            to.Cell().Link(row.Source).Cell().Whole(row.Note ?? "");
        });
    }
}
