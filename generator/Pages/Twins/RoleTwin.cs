using System.Text;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Twins;

/// <summary>A role as Markdown: everything that its page tells readers, in the order of the page. Bars, buttons and forms are left out.</summary>
internal static class RoleTwin
{
    public static void Write(RolePage page, string baseUrl, StringBuilder text)
    {
        var to = new TwinWriter(new TwinLinks(baseUrl, page.Head.Canonical), text);
        WriteHeader(page, to);
        PayTwin.Write(page.Pay, to);
        WriteGlance(page, to);
        BodyTwin.Write(page.Body.Value, to);
        if (page.Ladder is { } ladder) LadderTwin.Write(ladder, to);
        CompareTwin.Write(page.Neighbours, to);
        WriteMeasures(page, to);
        WriteDisagreements(page, to);
        WriteQuestions(page, to);
        WriteRelated(page, to);
        WriteSources(page, to);
        WriteFoot(page, to);
        to.Finish();
    }

    private static void WriteHeader(RolePage page, TwinWriter to)
    {
        to.Heading(1, page.Head.Heading);
        to.Enter("> ", "> ", Gap.Apart);
        to.Text(page.Summary);
        to.Leave();
        if (page.IsDraft) to.Paragraph("This is a draft. It is not part of the published guide.");
        foreach (var namesake in page.Namesakes)
        {
            to.Open();
            to.Raw("Not to be confused with ").Raw(to.Links.Of(namesake.Role));
            if (namesake.Comparison is { } comparison) to.Raw(": ").Raw(to.Links.Of(comparison));
            to.Raw(".");
        }

        to.List(Labels(page, to.Links));
    }

    private static IEnumerable<string> Labels(RolePage page, TwinLinks links)
    {
        yield return $"Page: <{page.Head.Canonical}>";
        yield return $"Region: {TwinText.Escaped(string.Join(", ", page.Regions))}";
        yield return $"Level: {page.Level}";
        yield return $"Category: {links.Of(page.Category)}";
        if (!page.Aliases.IsEmpty) yield return $"Also known as: {TwinText.Escaped(string.Join(", ", page.Aliases))}";
        if (page.Published is { } first) yield return $"First published: {first.Text}";
        yield return $"Last updated: {page.Updated.Text}";
        yield return $"Review due by: {page.ReviewBy.Text}";
    }

    private static void WriteGlance(RolePage page, TwinWriter to)
    {
        if (page.AtAGlance.IsEmpty) return;
        to.Heading(2, "At a glance");
        to.List(page.AtAGlance.Select(row =>
            $"**{TwinText.Escaped(row.Term)}**: {string.Join("; ", row.Values.Select(to.Links.Of))}{(row.Note is { } note ? $" ({TwinText.Escaped(note)})" : "")}"));
    }

    private static void WriteMeasures(RolePage page, TwinWriter to)
    {
        if (page.Measures.IsEmpty) return;
        to.Heading(2, RolePages.MeasuresTitle);
        to.Table(["Measure", "Target", "Source"], page.Measures.Select(measure => (IReadOnlyList<string>)
            [TwinText.Escaped(measure.Name), measure.Target is { } target ? TwinText.Escaped(target) : "not stated", to.Links.Of(measure.Source)]));
    }

    private static void WriteDisagreements(RolePage page, TwinWriter to)
    {
        if (page.Disagreements.IsEmpty) return;
        to.Heading(2, "Sources disagree");
        to.Paragraph("We print what each source says and pick no winner.");
        foreach (var one in page.Disagreements)
        {
            to.Heading(3, $"On {one.About}");
            to.List(one.Claims.Select(claim => $"{TwinText.Escaped(claim.Says)} ({to.Links.Of(claim.Source)})"));
            if (one.Note is { } note) to.Paragraph(note);
        }
    }

    private static void WriteQuestions(RolePage page, TwinWriter to)
    {
        if (page.Faq.IsEmpty) return;
        to.Heading(2, "Questions and answers");
        foreach (var entry in page.Faq)
        {
            to.Heading(3, entry.Question);
            BodyTwin.Write(entry.Answer.Value, to);
        }
    }

    private static void WriteRelated(RolePage page, TwinWriter to)
    {
        if (page.Related.IsEmpty) return;
        to.Heading(2, "Related roles");
        to.List(page.Related.Select(role =>
            $"{to.Links.Of(new Link(role.Title, role.Address))} ({TwinText.Escaped(role.Region)}, {role.Level}{(role.Pay is { } pay ? $", {TwinText.Escaped(pay)}" : "")}): {TwinText.Escaped(role.Summary)}"));
    }

    private static void WriteSources(RolePage page, TwinWriter to)
    {
        if (page.Sources.IsEmpty) return;
        to.Heading(2, "Sources");
        to.List(page.Sources.Select(source =>
            $"{to.Links.Of(new Link(source.Title, source.Address))}, {TwinText.Escaped(source.Publisher)}, {source.Year}"
            + (source.Region is { } region ? $", {TwinText.Escaped(region)}" : "")
            + (source.Retrieved is { } day ? $", read on {day.Text}" : "")));
    }

    private static void WriteFoot(RolePage page, TwinWriter to)
    {
        to.Open("---");
        to.Open();
        to.Text(page.Frame.Name).Raw(": ").Text(page.Frame.Tagline);
        if (page.Frame.Licence is { } licence) to.Raw($" Published under the terms of {to.Links.Of(licence)}.");
    }
}
