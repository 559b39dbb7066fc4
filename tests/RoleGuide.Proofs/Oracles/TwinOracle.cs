using System.Collections.Frozen;
using AngleSharp.Dom;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleGuide.Pages.Twins;

namespace RoleGuide.Proofs.Oracles;

/// <summary>
/// Judges a page as Markdown, as a reader does that knows raw HTML and everything else that Markdown has: nothing of it is an element, and every link leads to where links may.
/// </summary>
internal static class TwinOracle
{
    private static readonly MarkdownPipeline s_everything = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseDefinitionLists().UseFootnotes().UseEmphasisExtras().UseAlertBlocks().UseAutoLinks().Build();

    private static readonly FrozenSet<string> s_schemes = "http https mailto tel".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly Url s_base = new("https://guide.example/roles/x/");

    public static IEnumerable<string> Judge(string markdown)
    {
        foreach (var part in Markdown.Parse(markdown, s_everything).Descendants())
        {
            switch (part)
            {
                case HtmlBlock block:
                    yield return $"it holds markup: {block.Lines.Lines[0]}";
                    break;
                // The empty comment that keeps two pieces apart is ours: that of a writer is refused.
                case HtmlInline element when element.Tag != TwinText.Nothing:
                    yield return $"it holds markup: {element.Tag}";
                    break;
                case AutolinkInline { IsEmail: false } link when SchemeOf(link.Url) is { } scheme:
                    yield return $"an address has the scheme {scheme}: {link.Url}";
                    break;
                // A bare address is what its text says, and none that readers make links of runs.
                case LinkInline { IsAutoLink: false } link when SchemeOf(link.Url ?? "") is { } scheme:
                    yield return $"an address has the scheme {scheme}: {link.Url}";
                    break;
                case LinkInline { IsImage: true } picture when new Url(s_base, picture.Url ?? "").Host != s_base.Host:
                    yield return $"it shows a picture from {picture.Url}";
                    break;
            }
        }
    }

    private static string? SchemeOf(string address) => new Url(s_base, address).Scheme is var scheme && s_schemes.Contains(scheme) ? null : scheme;
}
