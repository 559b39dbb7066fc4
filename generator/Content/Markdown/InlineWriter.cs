using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>Writes text with its emphasis, code and links; like <see cref="BlockWriter"/> it refuses what it doesn't know.</summary>
internal static class InlineWriter
{
    public static void WriteAll(ContainerInline? container, Draft draft)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) Write(inline, draft);
    }

    private static void Write(Inline inline, Draft draft)
    {
        var markup = draft.Markup;
        switch (inline)
        {
            case LiteralInline literal:
                markup.AppendText(literal.Content.AsSpan());
                break;
            case LineBreakInline lineBreak:
                markup.Append(lineBreak.IsHard ? "<br>\n" : "\n");
                break;
            case EmphasisInline emphasis:
                WriteEmphasis(emphasis, draft);
                break;
            case LinkInline { IsImage: true } image:
                ImageWriter.Write(image, draft);
                break;
            case LinkInline link:
                LinkWriter.Write(link, draft);
                break;
            case AutolinkInline link:
                LinkWriter.Write(link, draft);
                break;
            case CodeInline code:
                markup.Append("<code>").AppendText(code.ContentSpan).Append("</code>");
                break;
            case HtmlEntityInline entity:
                WriteEntity(entity, draft);
                break;
            case HtmlInline html:
                draft.Found.Add(MarkdownMistakes.RawHtml(draft.Place(html.Span), html.Tag));
                break;
            case FootnoteLink reference:
                FootnoteWriter.WriteReference(reference, draft);
                break;
            case TaskList task:
                ListWriter.WriteTaskMark(task, draft);
                break;
            case DelimiterInline delimiter:
                // Emphasis or a link that was never closed: its characters are text.
                markup.AppendText(delimiter.ToLiteral());
                WriteNested(delimiter, draft);
                break;
            default:
                throw new NotSupportedException(inline.GetType().Name);
        }
    }

    private static void WriteNested(ContainerInline container, Draft draft)
    {
        if (!draft.TryEnter(container.Span)) return;
        WriteAll(container, draft);
        draft.Leave();
    }

    private static void WriteEmphasis(EmphasisInline emphasis, Draft draft)
    {
        var tag = emphasis switch
        {
            { DelimiterChar: '~' } => "del",
            { DelimiterCount: 1 } => "em",
            _ => "strong",
        };
        draft.Markup.Append('<').Append(tag).Append('>');
        WriteNested(emphasis, draft);
        draft.Markup.Append("</").Append(tag).Append('>');
    }

    private static void WriteEntity(HtmlEntityInline entity, Draft draft)
    {
        var text = entity.Transcoded.ToString();
        if (UnsafeCharacters.Find(text) is var (_, codePoint)) draft.Found.Add(MarkdownMistakes.UnsafeCharacter(draft.Place(entity.Span), codePoint));
        else draft.Markup.AppendText(text);
    }
}
