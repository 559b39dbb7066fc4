using Markdig.Extensions.Alerts;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>Writes alerts (<c>&gt; [!NOTE]</c>) as notes with a title in plain words.</summary>
internal static class AlertWriter
{
    /// <summary>How far the kind stands behind the start of its brackets: <c>[!</c>.</summary>
    private const int MarkLength = 2;

    public static void Write(AlertBlock alert, Draft draft)
    {
        if (!draft.TryEnter(alert.Span)) return;
        var kind = alert.Kind.ToString();
        var title = kind.ToUpperInvariant() switch
        {
            "NOTE" => "Note",
            "TIP" => "Tip",
            "IMPORTANT" => "Important",
            "WARNING" => "Warning",
            "CAUTION" => "Caution",
            _ => null,
        };
        if (title is null) draft.Found.Add(MarkdownMistakes.UnknownAlert(PlaceOfKind(alert, draft), kind));
        title ??= "Note";
        draft.Markup.Append("<div class=\"alert alert-").Append(title.ToLowerInvariant()).Append("\" role=\"note\">\n<p class=\"alert-title\">")
            .Append(title).Append("</p>\n");
        BlockWriter.WriteAll(alert, draft);
        draft.Markup.Append("</div>\n");
        draft.Leave();
    }

    private static SourceSpot PlaceOfKind(AlertBlock alert, Draft draft)
    {
        var brackets = draft.Text.IndexOf("[!", alert.Span.Start, StringComparison.Ordinal);
        return draft.Place(brackets + MarkLength, alert.Kind.Length);
    }
}
