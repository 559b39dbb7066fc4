using System.Collections.Frozen;

namespace RoleGuide.Content.Markdown;

/// <summary>Judges the words of a link as somebody hears them who goes through a page link by link.</summary>
internal static class LinkText
{
    /// <summary>Words that say nothing of what is at the other end; each is the whole text of a link.</summary>
    private static readonly FrozenSet<string> s_vague = FrozenSet.ToFrozenSet(
        [
            "here", "click", "click here", "click this", "just here", "right here", "over here", "see here", "more here", "this", "that", "it", "link", "this link", "the link", "a link",
            "this page", "this article", "this site", "this website", "this one", "page", "article", "website", "more", "read more", "read on", "see more", "find out more",
            "learn more", "more information", "more info", "more details", "details", "further information", "continue", "continue reading", "go", "info",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the text is one of the words that say nothing, whatever marks stand around it.</summary>
    public static bool IsVague(string text) => s_vague.Contains(text.Trim(' ', '.', ',', ':', ';', '!', '?', '…', '>', '›', '»', '→', '(', ')', '"', '“', '”'));

    /// <summary>Whether the text is an address or the path of a file, and no words.</summary>
    public static bool IsAddress(string text) =>
        !text.Contains(' ', StringComparison.Ordinal)
        && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".md", StringComparison.OrdinalIgnoreCase));
}
