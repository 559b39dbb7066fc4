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
            to.List(pay.Notes.Select(TwinText.Escaped));
        }

        foreach (var place in pay.InGuide)
        {
            to.Open();
            to.Raw("Beside other roles: ").Raw(to.Links.Of(place with { Text = $"salary guide, {place.Text}" }));
        }
    }

    private static void Write(PayGroup group, TwinWriter to)
    {
        to.Open();
        to.Raw("**").Text(group.Basis).Raw("**: ").Text(group.Meaning);
        to.Table(["Band", "Amount", "Year", "Source", "Note"], group.Rows.Select(row => (IReadOnlyList<string>)
        [
            TwinText.Escaped(row.Label is { } label ? $"{row.Band} ({label})" : row.Band),
            TwinText.Escaped(row.Amount),
            row.IsOld ? $"{row.Year} (older figure)" : row.Year,
            to.Links.Of(row.Source),
            TwinText.Escaped(row.Note ?? ""),
        ]));
    }
}
