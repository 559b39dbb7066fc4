using RoleGuide.Content.Articles;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Style;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Kept;

/// <summary>
/// Articles and text pages as bytes, with all that was found in them. A value is read in the order in which it was written; a test fills every field of every record by
/// reflection, so that none is forgotten here.
/// </summary>
internal static class ArticleForm
{
    public static void Write(FormWriter to, Article article)
    {
        to.File = article.Path;
        to.Text(article.Path);
        to.Text(article.Slug);
        to.Text(article.Category);
        FactsForm.Write(to, article.Facts);
        to.List(article.Faq, Write);
        BodyForm.Write(to, article.Body);
        Write(to, article.Places);
        to.List(article.Silences, Write);
        to.Flag(article.HasSoundFront);
        to.Flag(article.HasSoundBody);
        to.TextOrNone(article.Hash);
        to.List(article.Found, Write);
    }

    /// <summary>Reads an article that was written by itself.</summary>
    /// <param name="aside">Takes the markup of the body; null where that is held.</param>
    public static Article ReadArticle(FormReader from, Aside? aside) =>
        new(ReadPath(from), from.Text(), from.Text(), FactsForm.Read(from), from.List(from => ReadQuestion(from, aside)), BodyForm.Read(from, aside), ReadPlaces(from))
        {
            Silences = from.List(ReadSilence),
            HasSoundFront = from.Flag(),
            HasSoundBody = from.Flag(),
            Hash = from.TextOrNone(),
            Found = from.List(ReadDiagnostic),
        };

    public static void Write(FormWriter to, PageDraft page)
    {
        to.File = page.Path;
        to.Text(page.Path);
        to.Text(page.Slug);
        to.Text(page.Title);
        to.Text(page.Summary);
        to.Day(page.Updated);
        BodyForm.Write(to, page.Body);
        Write(to, page.Places);
        to.List(page.AnchorAliases, FactsForm.Write);
        to.List(page.Silences, Write);
        to.Flag(page.HasSoundBody);
        to.TextOrNone(page.Hash);
        to.List(page.Found, Write);
    }

    public static PageDraft ReadPage(FormReader from) =>
        new(ReadPath(from), from.Text(), from.Text(), from.Text(), from.Day(), BodyForm.Read(from, aside: null), ReadPlaces(from))
        {
            AnchorAliases = from.List(FactsForm.ReadAlias),
            Silences = from.List(ReadSilence),
            HasSoundBody = from.Flag(),
            Hash = from.TextOrNone(),
            Found = from.List(ReadDiagnostic),
        };

    private static string ReadPath(FormReader from) => from.File = from.Text();

    private static void Write(FormWriter to, QuestionDraft question)
    {
        to.Text(question.Id);
        to.Text(question.Text);
        BodyForm.Write(to, question.Answer);
        to.Spot(question.Spot);
    }

    /// <summary>Answers are short, and shown on other pages as well: they are held unless they are withheld.</summary>
    private static QuestionDraft ReadQuestion(FormReader from, Aside? aside) => new(from.Text(), from.Text(), BodyForm.ReadProse(from, aside == Withheld.Aside ? aside : null), from.Spot());

    private static void Write(FormWriter to, FieldPlaces places)
    {
        to.Path(places.Path);
        to.Bytes(places.Packed.AsSpan());
    }

    private static FieldPlaces ReadPlaces(FormReader from) => new(from.Path(), [.. from.Bytes().Span]);

    private static void Write(FormWriter to, Silence silence)
    {
        to.Text(silence.Code);
        to.Text(silence.Reason);
    }

    private static Silence ReadSilence(FormReader from) => new(from.Text(), from.Text());

    private static void Write(FormWriter to, Diagnostic one)
    {
        to.Text(one.Code);
        to.Number((int)one.Severity);
        to.Spot(one.Spot);
        to.Text(one.Message);
        to.TextOrNone(one.Hint);
        to.List(one.Related, static (to, related) => { to.Spot(related.Spot); to.Text(related.Note); });
    }

    private static Diagnostic ReadDiagnostic(FormReader from) => new(from.Text(), (Severity)from.Int(), from.Spot(), from.Text())
    {
        Hint = from.TextOrNone(),
        Related = from.List(static from => new RelatedSpot(from.Spot(), from.Text())),
    };
}
