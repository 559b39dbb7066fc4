using Markdig.Syntax.Inlines;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Writes links of both kinds, those in brackets and those that stand in the text as an address. Every target passes <see cref="SafeUrl"/>.
/// The parser never nests links in brackets, nor footnote marks in them, but it does find addresses in their texts.
/// </summary>
internal static class LinkWriter
{
    public static void Write(LinkInline link, Draft draft)
    {
        if (link.Reference is { } definition && LeftOut.IsFootnoteInside(definition))
        {
            // It is told where that text stands, and leads nowhere.
            InlineWriter.WriteAll(link, draft);
            return;
        }

        var spot = PlaceOfTarget(link, draft);
        var target = link.Url ?? "";
        var text = PlainText.Of(link, draft);
        if (text.Length == 0) draft.Found.Add(LinkTargetMistakes.NoLinkText(draft.Place(link.Span), target));
        else if (LinkText.IsAddress(text)) draft.Found.Add(ProseMistakes.BareAddress(PlaceOfText(link, draft), text));
        else if (LinkText.IsVague(text)) draft.Found.Add(ProseMistakes.VagueLink(PlaceOfText(link, draft), text));
        if (!draft.HasRoom(link.Span) || !TryOpen(target, link, spot, draft))
        {
            InlineWriter.WriteAll(link, draft);
            return;
        }

        draft.IsInLink = true;
        InlineWriter.WriteAll(link, draft);
        draft.IsInLink = false;
        draft.Markup.Append("</a>");
    }

    public static void Write(AutolinkInline link, Draft draft)
    {
        var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var isOpen = !draft.IsInLink && TryOpen(target, titled: null, draft.Place(link.Span), draft);
        if (isOpen && LinkText.IsAddress(link.Url)) draft.Found.Add(ProseMistakes.BareAddress(draft.Place(link.Span), link.Url));
        draft.Markup.AppendText(link.Url);
        if (isOpen) draft.Markup.Append("</a>");
    }

    /// <summary>The place of the target in the source, without its angle brackets: in the link, or in the definition that the link names.</summary>
    public static SourceSpot PlaceOfTarget(LinkInline link, Draft draft)
    {
        var span = link.UrlSpan;
        if (span.IsEmpty || string.IsNullOrEmpty(link.Url)) return draft.Place(link.Span);
        var hasBrackets = span.Length > 2 && draft.Text[span.Start] == '<' && draft.Text[span.End] == '>';
        return hasBrackets ? draft.Place(span.Start + 1, span.Length - 2) : draft.Place(span);
    }

    private static SourceSpot PlaceOfText(LinkInline link, Draft draft)
    {
        var (first, last) = (link.FirstChild!.Span.Start, link.LastChild!.Span.End);
        return draft.Place(first, Math.Max(1, last + 1 - first));
    }

    /// <summary>Reports a character that an entity brought into a target or description. False when there is one.</summary>
    public static bool IsClean(string text, SourceSpot spot, Draft draft)
    {
        if (UnsafeCharacters.Find(text) is not var (_, codePoint)) return true;
        draft.Found.Add(MarkdownMistakes.UnsafeCharacter(spot, codePoint));
        return false;
    }

    public static void AppendTitle(LinkInline link, Draft draft)
    {
        if (string.IsNullOrWhiteSpace(link.Title)) return;
        var span = link.Reference?.TitleSpan ?? link.TitleSpan;
        if (IsClean(link.Title, draft.Place(span), draft)) draft.Markup.Append(" title=\"").AppendAttribute(link.Title).Append('"');
    }

    /// <summary>Writes the opening tag. False when the target is not allowed: it is reported, and the link's text stands alone.</summary>
    private static bool TryOpen(string target, LinkInline? titled, SourceSpot spot, Draft draft)
    {
        if (!IsClean(target, spot, draft)) return false;
        var kind = SafeUrl.KindOf(target);
        var mistake = kind switch
        {
            UrlKind.Empty => LinkTargetMistakes.NoTarget(spot),
            UrlKind.Forbidden => LinkTargetMistakes.ForbiddenTarget(spot, target),
            UrlKind.SitePath => LinkTargetMistakes.SitePath(spot, target),
            _ => null,
        };
        if (mistake is not null)
        {
            draft.Found.Add(mistake);
            return false;
        }

        draft.Markup.Append("<a");
        if (titled is not null) AppendTitle(titled, draft);
        if (kind == UrlKind.Web) draft.Markup.Append(" rel=\"noopener\"");
        draft.Markup.Append(" href=\"");
        if (kind is UrlKind.RelativePath or UrlKind.Fragment) draft.AddHole(HoleKind.Link, target, spot);
        else draft.Markup.AppendAttribute(UrlText.Valid(SafeUrl.Clean(target)));
        draft.Markup.Append("\">");
        return true;
    }
}
