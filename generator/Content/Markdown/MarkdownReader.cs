using System.Collections.Immutable;
using Markdig.Syntax;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>Turns Markdown into markup with holes for addresses. It reports every mistake at its place and never throws.</summary>
public static class MarkdownReader
{
    /// <summary>
    /// Reads the body of a file: its text from offset <paramref name="start"/> on. After an error the body holds what could be read,
    /// and nothing when a limit was passed.
    /// </summary>
    /// <param name="aliases">Old anchors: the headings that took their place carry their ids as well.</param>
    /// <param name="texts">Where headings and targets of links are shared with those of other texts.</param>
    public static Reported<Body> ReadBody(SourceText source, int start, ImmutableArray<AnchorAlias> aliases, SharedTexts texts)
    {
        var draft = new Draft(source.Text[start..], (offset, length) => source.SpotAt(start + offset, length), texts) { Aliases = aliases };
        var done = Render(draft, SourceSpot.WholeFile(source.Path), BlockWriter.WriteDocument);
        return draft.Report(done ? new Body(draft.ToProse(), draft.Headings.ToImmutable()) : Body.Empty);
    }

    /// <summary>
    /// Reads one or more paragraphs with nothing but inline Markdown in them, such as an answer in front matter; they come out as <c>p</c> elements.
    /// </summary>
    /// <param name="place">Gives the place of a range (offset, length) of <paramref name="text"/>.</param>
    public static Reported<Prose> ReadInline(string text, Func<int, int, SourceSpot> place, SharedTexts texts)
    {
        var draft = new Draft(text, place, texts);
        if (UnsafeCharacters.Find(text) is var (index, codePoint))
        {
            draft.Found.Add(MarkdownMistakes.UnsafeCharacter(place(index, 1), codePoint));
            return draft.Report(Prose.Empty);
        }

        var done = Render(draft, place(0, text.Length), ParagraphsOnly.Write);
        return draft.Report(done ? draft.ToProse() : Prose.Empty);
    }

    /// <summary>True when the text was read; whatever a hostile text does to the parser ends here and is told to the writer.</summary>
    private static bool Render(Draft draft, SourceSpot whole, Action<MarkdownDocument, Draft> write)
    {
        if (LimitScan.FindsTooMuch(draft)) return false;
        try
        {
            var document = Markdig.Markdown.Parse(draft.Text, MarkdownSyntax.For(draft.Text));
            write(document, draft);
            if (draft.PassedLimit) return false;
            draft.Statements = StatementReader.Read(document, draft);
            draft.Measure = StyleReader.Read(document, draft);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            draft.Found.Add(MarkdownMistakes.Unreadable(whole, exception.GetType().Name));
            return false;
        }
    }
}
