using RoleGuide.Content.Markdown;
using RoleGuide.Model;

namespace RoleGuide.Content.Kept;

/// <summary>Text with its markup as bytes.</summary>
internal static class BodyForm
{
    public static void Write(FormWriter to, Body body)
    {
        Write(to, body.Prose);
        to.List(body.Headings, Write);
    }

    /// <summary>Reads a body.</summary>
    /// <param name="aside">Takes the markup; null where that is held.</param>
    public static Body Read(FormReader from, Aside? aside) => new(ReadProse(from, aside), from.List(ReadHeading));

    public static void Write(FormWriter to, Prose prose)
    {
        using var written = prose.Written.Written();
        to.Bytes(written.Bytes.Span);
        to.List(prose.Holes, Write);
        to.List(prose.Statements, Write);
        to.Number(prose.Measure.AllWords);
        to.Number(prose.Measure.Sentences);
        to.Number(prose.Measure.Words);
        to.Number(prose.Measure.Syllables);
    }

    public static Prose ReadProse(FormReader from, Aside? aside) => new(Html.Of(from.Bytes(), aside), from.List(ReadHole))
    {
        Statements = from.List(ReadStatement),
        Measure = new ReadingMeasure(from.Int(), from.Int(), from.Int(), from.Int()),
    };

    private static void Write(FormWriter to, Heading heading)
    {
        to.Number(heading.Level);
        to.Text(heading.Text);
        to.Text(heading.Id);
        to.Number(heading.Line);
        to.Number(heading.Column);
        to.Number(heading.Length);
    }

    private static Heading ReadHeading(FormReader from) => new(from.Int(), from.Text(), from.Text(), from.Int(), from.Int(), from.Int());

    private static void Write(FormWriter to, LinkHole hole)
    {
        to.Number((int)hole.Kind);
        to.Number(hole.Offset);
        to.Text(hole.Target);
        to.Spot(hole.Spot);
    }

    private static LinkHole ReadHole(FormReader from) => new((HoleKind)from.Int(), from.Int(), from.Text(), from.Spot());

    private static void Write(FormWriter to, Statement statement)
    {
        to.Text(statement.Section);
        to.Text(statement.Text);
        to.List(statement.Amounts, Write);
        to.Texts(statement.Links);
    }

    private static Statement ReadStatement(FormReader from) => new(from.Text(), from.Text(), from.List(ReadNamed), from.Texts());

    private static void Write(FormWriter to, NamedAmount named)
    {
        FactsForm.Write(to, named.Amount);
        to.TextOrNone(named.Currency);
        to.Text(named.Words);
        to.Spot(named.Spot);
        to.Flag(named.IsDifference);
    }

    private static NamedAmount ReadNamed(FormReader from) => new(FactsForm.ReadAmount(from), from.TextOrNone(), from.Text(), from.Spot()) { IsDifference = from.Flag() };
}
