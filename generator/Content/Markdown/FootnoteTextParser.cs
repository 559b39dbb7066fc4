using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Ends the text of a footnote where another block begins at the margin, as other readers of Markdown do. The parser that comes with Markdig takes a heading, a list or a quote right below
/// a footnote into it, so that parts of the article would be shown at its end.
/// </summary>
internal sealed class FootnoteTextParser : FootnoteParser
{
    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.Column > 0 || !BeginsBlock(processor.Line)) return base.TryContinue(processor, block);
        processor.Close(block);
        return BlockState.None;
    }

    /// <summary>Whether a line at the margin begins a quote, a list, a heading, a block of code or the definition of a link. A term's meaning is no block without its term.</summary>
    private static bool BeginsBlock(StringSlice line)
    {
        var marks = new LineMarks(line.Text, line.Start, line.End + 1);
        var text = line.AsSpan();
        return marks.IsHeading
            || (marks.Nesting > 0 && line.CurrentChar is not (':' or '~'))
            || (marks.DefinitionLabel() == DefinitionLabel.Link && text.Contains("]:", StringComparison.Ordinal))
            || text is ['`', '`', '`', ..] or ['~', '~', '~', ..];
    }
}
