using Markdig.Syntax.Inlines;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>Writes images of our own guide, each with the description that its writer gave.</summary>
internal static class ImageWriter
{
    public static void Write(LinkInline image, Draft draft)
    {
        var spot = LinkWriter.PlaceOfTarget(image, draft);
        var target = image.Url ?? "";
        var alt = PlainText.Of(image, draft);
        if (!LinkWriter.IsClean(target, spot, draft) || !LinkWriter.IsClean(alt, draft.Place(image.Span), draft)) return;
        if (alt.Length == 0) draft.Found.Add(LinkTargetMistakes.NoAltText(draft.Place(image.Span), target));
        var mistake = SafeUrl.KindOf(target) switch
        {
            UrlKind.RelativePath => null,
            UrlKind.Web => LinkTargetMistakes.ExternalImage(spot, target),
            UrlKind.SitePath => LinkTargetMistakes.SitePathOfImage(spot, target),
            UrlKind.Empty => LinkTargetMistakes.NoImageTarget(spot),
            _ => LinkTargetMistakes.ForbiddenImage(spot, target),
        };
        if (mistake is not null)
        {
            draft.Found.Add(mistake);
            return;
        }

        if (!draft.HasRoom(image.Span)) return;
        draft.Markup.Append("<img");
        draft.AddHole(HoleKind.Image, target, spot);
        draft.Markup.Append(" alt=\"").AppendAttribute(alt).Append('"');
        LinkWriter.AppendTitle(image, draft);
        draft.Markup.Append(" loading=\"lazy\" decoding=\"async\">");
    }
}
