using System.Buffers;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;

namespace RoleGuide.Content.Markdown;

/// <summary>The Markdown we read: CommonMark with a few picked extensions. Never add one that lets a writer set attributes.</summary>
internal static class MarkdownSyntax
{
    /// <summary>A text without one of these has no bare address, as the parser knows them.</summary>
    private static readonly SearchValues<string> s_ofAddresses = SearchValues.Create(["://", "www.", "mailto:", "tel:"], StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Immutable once built, and shared by all threads. HTML is recognised, so that it can be refused at its place; nothing ever writes it.
    /// </summary>
    public static readonly MarkdownPipeline Whole = Build(static builder => builder.InlineParsers.Insert(0, new AddressParser(new() { UseHttpsForWWWLinks = true })));

    /// <summary>The same for texts without bare addresses. Looking for them stops the parser at every fourth letter.</summary>
    public static readonly MarkdownPipeline WithoutAddresses = Build(static _ => { });

    /// <summary>What reads a text.</summary>
    public static MarkdownPipeline For(string text) => text.AsSpan().ContainsAny(s_ofAddresses) ? Whole : WithoutAddresses;

    private static MarkdownPipeline Build(Action<MarkdownPipelineBuilder> furtherExtensions)
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
            .UseAlertBlocks(renderKind: null, allowNestedAlerts: true);
        furtherExtensions(builder);

        // The extensions find these and add none of their own in their place.
        builder.BlockParsers.Insert(0, new DefinitionItemParser());
        builder.BlockParsers.Insert(0, new FootnoteTextParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskMarkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteMarkParser());
        return builder.Build();
    }
}
