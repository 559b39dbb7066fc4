using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;

namespace RoleGuide.Content.Markdown;

/// <summary>The Markdown we read: CommonMark with a few picked extensions. Never add one that lets a writer set attributes.</summary>
internal static class MarkdownSyntax
{
    /// <summary>
    /// Immutable once built, and shared by all threads. HTML is recognised, so that it can be refused at its place; nothing ever writes it.
    /// </summary>
    public static readonly MarkdownPipeline Pipeline = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder
        {
            PreciseSourceLocation = true,
            // We refuse deep nesting ourselves, with its place (see Draft); this is the last line.
            MaximumNestingDepth = TextLimits.ParserDepth,
        };
        builder
            .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
            .UseDefinitionLists()
            .UseFootnotes()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks(new() { UseHttpsForWWWLinks = true })
            .UseAlertBlocks(renderKind: null, allowNestedAlerts: true);
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskMarkParser());
        return builder.Build();
    }
}
