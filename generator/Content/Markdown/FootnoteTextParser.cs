using System.Buffers;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Ends the text of a footnote where another block begins at the margin, as other readers of Markdown do. The parser that comes with Markdig takes a heading, a list or a quote right below
/// a footnote into it, so that parts of the article would be shown at its end.
/// </summary>
internal sealed class FootnoteTextParser : FootnoteParser
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789");

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.Column > 0 || !BeginsBlock(processor.Line.AsSpan())) return base.TryContinue(processor, block);
        processor.Close(block);
        return BlockState.None;
    }

    private static bool BeginsBlock(ReadOnlySpan<char> line) => line switch
    {
        ['>', ..] or ['`', '`', '`', ..] or ['~', '~', '~', ..] => true,
        ['#', ..] => line.TrimStart('#') is [] or [' ', ..],
        ['-' or '*' or '+', ' ', ..] => true,
        ['[', not '^', ..] => line.IndexOf("]:", StringComparison.Ordinal) > 1,
        _ => line.IndexOfAnyExcept(s_digits) is > 0 and var digits && line[digits..] is ['.' or ')', ' ', ..],
    };
}
