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

    /// <summary>What is asked of prose whose words are withheld stands first, so that the rest need not be read.</summary>
    public static void Write(FormWriter to, Prose prose)
    {
        to.Number(prose.Measure.AllWords);
        to.Number(prose.Measure.Sentences);
        to.Number(prose.Measure.Words);
        to.Number(prose.Measure.Syllables);
        to.Flag(prose.Holes.Any(static hole => hole.Kind == HoleKind.Image));
        using var written = prose.Written.Written();
        to.Bytes(written.Bytes.Span);
        to.Entry(prose, static (to, prose) =>
        {
            to.List(prose.Holes, Write);
            to.List(prose.Statements, Write);
        });
    }

    /// <summary>Reads prose.</summary>
    /// <param name="aside">Takes the markup; null where that is held. Of prose that is withheld neither links nor statements are read, but pictures.</param>
    public static Prose ReadProse(FormReader from, Aside? aside)
    {
        var measure = new ReadingMeasure(from.Int(), from.Int(), from.Int(), from.Int());
        var (hasPictures, markup, rest) = (from.Flag(), from.Bytes(), from.Entry());
        if (aside == Withheld.Aside && !hasPictures) return new Prose(Withheld.Markup, []) { Measure = measure };
        return new Prose(Html.Of(markup, aside), rest.List(ReadHole)) { Statements = rest.List(ReadStatement), Measure = measure };
    }

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
