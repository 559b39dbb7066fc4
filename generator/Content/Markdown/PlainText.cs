using System.Text;
using Markdig.Syntax.Inlines;
using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>The words of a piece of text without its markup, for headings, descriptions of images, and the test whether a link says anything.</summary>
internal static class PlainText
{
    /// <summary>White space is single spaces, none at the ends; footnote marks and HTML are left out.</summary>
    public static string Of(ContainerInline? container, Draft draft)
    {
        // Most headings and links are a single piece of text.
        if (container?.FirstChild is LiteralInline { NextSibling: null } only) return SingleSpaced.Of(only.Content.ToString());
        var text = new StringBuilder();
        Append(container, text, draft);
        return SingleSpaced.Of(text.ToString());
    }

    private static void Append(ContainerInline? container, StringBuilder text, Draft draft)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    AppendNested(delimiter, text, draft);
                    break;
                case ContainerInline inner:
                    AppendNested(inner, text, draft);
                    break;
            }
        }
    }

    private static void AppendNested(ContainerInline container, StringBuilder text, Draft draft)
    {
        if (!draft.TryEnter(container.Span)) return;
        Append(container, text, draft);
        draft.Leave();
    }
}
