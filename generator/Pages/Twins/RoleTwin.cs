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
            to.Raw("Not to be confused with ").Link(namesake.Role);
            if (namesake.Comparison is { } comparison) to.Raw(": ").Link(comparison);
            to.Raw(".");
        }

        WriteLabels(page, to);
    }

    private static void WriteLabels(RolePage page, TwinWriter to)
    {
        to.Item(Gap.Apart).Raw("Page: <").Raw(page.Head.Canonical).Raw(">");
        to.Item(Gap.Close).Raw("Region: ").Whole(page.Regions, ", ");
        to.Item(Gap.Close).Raw("Level: ").Raw(page.Level);
        to.Item(Gap.Close).Raw("Category: ").Link(page.Category);
        if (!page.Aliases.IsEmpty) to.Item(Gap.Close).Raw("Also known as: ").Whole(page.Aliases, ", ");
        if (page.Published is { } first) to.Item(Gap.Close).Raw("First published: ").Raw(first.Text);
        to.Item(Gap.Close).Raw("Last updated: ").Raw(page.Updated.Text);
        to.Item(Gap.Close).Raw("Review due by: ").Raw(page.ReviewBy.Text);
    }

    private static void WriteGlance(RolePage page, TwinWriter to)
    {
        if (page.AtAGlance.IsEmpty) return;
        to.Heading(2, "At a glance");
        to.List(page.AtAGlance, static (row, to) =>
        {
            to.Raw("**").Whole(row.Term).Raw("**: ").Link(row.Values, "; ");
            if (row.Note is { } note) to.Raw(" (").Whole(note).Raw(")");
        });
    }

    private static void WriteMeasures(RolePage page, TwinWriter to)
    {
        if (page.Measures.IsEmpty) return;
        to.Heading(2, RolePages.MeasuresTitle);
        to.Table("Measure", "Target", "Source");
        to.Rows(page.Measures, static (measure, to) => to.Cell().Whole(measure.Name).Cell().Whole(measure.Target ?? "not stated").Cell().Link(measure.Source));
    }

    private static void WriteDisagreements(RolePage page, TwinWriter to)
    {
        if (page.Disagreements.IsEmpty) return;
        to.Heading(2, "Sources disagree");
        to.Paragraph("We print what each source says and pick no winner.");
        foreach (var one in page.Disagreements)
        {
            to.Heading(3, $"On {one.About}");
            to.List(one.Claims, static (claim, to) => to.Whole(claim.Says).Raw(" (").Link(claim.Source).Raw(")"));
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
        to.List(page.Related, static (role, to) =>
        {
            to.Link(new Link(role.Title, role.Address)).Raw(" (").Whole(role.Region).Raw(", ").Raw(role.Level);
            if (role.Pay is { } pay) to.Raw(", ").Whole(pay);
            to.Raw("): ").Whole(role.Summary);
        });
    }

    private static void WriteSources(RolePage page, TwinWriter to)
    {
        if (page.Sources.IsEmpty) return;
        to.Heading(2, "Sources");
        to.List(page.Sources, static (source, to) =>
        {
            to.Link(new Link(source.Title, source.Address)).Raw(", ").Whole(source.Publisher).Raw(", ").Raw(source.Year);
            if (source.Region is { } region) to.Raw(", ").Whole(region);
            if (source.Retrieved is { } day) to.Raw(", read on ").Raw(day.Text);
        });
    }

    private static void WriteFoot(RolePage page, TwinWriter to)
    {
        to.Open("---");
        to.Open();
        to.Text(page.Frame.Name).Raw(": ").Text(page.Frame.Tagline);
        if (page.Frame.Licence is { } licence) to.Raw(" Published under the terms of ").Link(licence).Raw(".");
    }
}
