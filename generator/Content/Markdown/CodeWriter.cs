using System.Buffers;
using Markdig.Syntax;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>Writes blocks of code. They take the focus, so that they can be scrolled by keyboard.</summary>
internal static class CodeWriter
{
    private const int LongestLanguage = 20;
    private static readonly SearchValues<char> OfLanguage = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789+#-");

    public static void Write(CodeBlock block, Draft draft)
    {
        draft.Markup.Append("<pre tabindex=\"0\"><code");
        if (block is FencedCodeBlock fence) OpenFence(fence, draft);
        draft.Markup.Append('>');
        for (var i = 0; i < block.Lines.Count; i++) draft.Markup.AppendText(block.Lines.Lines[i].Slice.AsSpan()).Append('\n');
        draft.Markup.Append("</code></pre>\n");
    }

    private static void OpenFence(FencedCodeBlock fence, Draft draft)
    {
        if (fence.ClosingFencedCharCount == 0)
        {
            draft.Found.Add(MarkdownMistakes.FenceNotClosed(
                draft.Place(fence.Span.Start, fence.OpeningFencedCharCount), new string(fence.FencedChar, fence.OpeningFencedCharCount)));
        }

        if (string.IsNullOrEmpty(fence.Info)) return;
        if (UnsafeCharacters.Find(fence.Info + fence.Arguments) is var (_, codePoint))
            draft.Found.Add(MarkdownMistakes.UnsafeCharacter(PlaceOfLanguage(fence, draft), codePoint));
        else if (fence.Info.Length > LongestLanguage || fence.Info.AsSpan().ContainsAnyExcept(OfLanguage))
            draft.Found.Add(MarkdownMistakes.FenceLanguage(PlaceOfLanguage(fence, draft), fence.Info));
        else if (!string.IsNullOrEmpty(fence.Arguments))
            draft.Found.Add(MarkdownMistakes.WordsBehindLanguage(PlaceOfArguments(fence, draft), fence.Info, fence.Arguments));
        else draft.Markup.Append(" class=\"language-").Append(fence.Info).Append('"');
    }

    /// <summary>The parser doesn't say where the language stands: after the fence and spaces, up to the next space or the line's end.</summary>
    private static SourceSpot PlaceOfLanguage(FencedCodeBlock fence, Draft draft) => draft.Place(StartOfLanguage(fence, draft), Rest(StartOfLanguage(fence, draft), " \t\n", draft).Length);

    /// <summary>What follows the language up to the line's end. The language may be written with entities, so it is stepped over as it stands there.</summary>
    private static SourceSpot PlaceOfArguments(FencedCodeBlock fence, Draft draft)
    {
        var language = StartOfLanguage(fence, draft);
        var start = SkipBlanks(language + Rest(language, " \t\n", draft).Length, draft);
        return draft.Place(start, Rest(start, "\n", draft).TrimEnd().Length);
    }

    private static int StartOfLanguage(FencedCodeBlock fence, Draft draft) => SkipBlanks(fence.Span.Start + fence.OpeningFencedCharCount, draft);

    private static int SkipBlanks(int at, Draft draft)
    {
        while (at < draft.Text.Length && draft.Text[at] is ' ' or '\t') at++;
        return at;
    }

    /// <summary>The text from a place on, up to one of some signs.</summary>
    private static ReadOnlySpan<char> Rest(int start, ReadOnlySpan<char> ends, Draft draft)
    {
        var rest = draft.Text.AsSpan(start);
        var length = rest.IndexOfAny(ends);
        return length < 0 ? rest : rest[..length];
    }
}
