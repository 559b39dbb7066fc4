using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Measures the sentences and paragraphs of a text, in one walk over what the parser made of it, and tells which are hard to read. Headings and blocks of
/// code are no prose; what stands in a cell or an entry of a list is over where the cell or the entry is.
/// </summary>
internal static class StyleReader
{
    /// <summary>A longer sentence is hard to follow. Words, as <see cref="WordCount"/> counts them.</summary>
    public const int LongestSentence = 35;

    /// <summary>A longer paragraph fills a telephone's screen more than once.</summary>
    public const int LongestParagraph = 150;

    /// <summary>Whether a text has so many letters that a sentence of it can be too long: every word takes two at least, with its space.</summary>
    public static bool MayBeLong(string text) => text.Length > 2 * LongestSentence;

    /// <summary>The sentences of a plain text that are too long, each with its words.</summary>
    public static IEnumerable<(int Start, int Length, int Words)> LongSentences(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = SentenceEnds.After(text, start);
            var words = WordCount.Of(text.AsSpan(start, end - start)).Words;
            if (words > LongestSentence) yield return (start, text.AsSpan(start, end - start).TrimEnd().Length, words);
            start = end;
        }
    }

    public static ReadingMeasure Read(MarkdownDocument document, Draft draft)
    {
        var (measure, words) = (default(ReadingMeasure), new SourceWords());
        foreach (var block in document) measure += Read(block, words, draft);
        return measure;
    }

    private static ReadingMeasure Read(Block block, SourceWords words, Draft draft)
    {
        switch (block)
        {
            case Table table:
                // Words in cells are mostly no sentences, so the grade is not taken from them.
                return new ReadingMeasure(ReadAll(table, words, draft).AllWords, 0, 0, 0);
            case ContainerBlock container:
                return ReadAll(container, words, draft);
            case LeafBlock { Inline: { } inline } leaf:
                words.Clear().Add(inline);
                BrokenMarks.Report(words, draft);
                return leaf is HeadingBlock ? default : ReadParagraph(words, draft);
            default:
                return default;
        }
    }

    private static ReadingMeasure ReadAll(ContainerBlock container, SourceWords words, Draft draft)
    {
        var measure = default(ReadingMeasure);
        foreach (var block in container) measure += Read(block, words, draft);
        return measure;
    }

    private static ReadingMeasure ReadParagraph(SourceWords paragraph, Draft draft)
    {
        var text = paragraph.Text;
        var measure = default(ReadingMeasure);
        for (var start = 0; start < text.Length;)
        {
            var end = SentenceEnds.After(text, start);
            var sentence = text[start..end];
            var (words, syllables) = WordCount.Of(sentence);
            measure += SentenceEnds.HasMark(sentence) ? new ReadingMeasure(words, 1, words, syllables) : new ReadingMeasure(words, 0, 0, 0);
            if (words > LongestSentence) draft.Found.Add(ProseMistakes.LongSentence(paragraph.Place(start, end, draft), words, LongestSentence));
            start = end;
        }

        if (measure.AllWords > LongestParagraph) draft.Found.Add(ProseMistakes.LongParagraph(paragraph.Place(0, text.Length, draft), measure.AllWords, LongestParagraph));
        return measure;
    }
}
