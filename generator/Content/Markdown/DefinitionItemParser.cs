using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Leaves no list of definitions open. The parser that comes with Markdig does, so that a footnote's text behind it, which may stand in no other block, would be read as a paragraph:
/// of a list only its items take lines.
/// </summary>
internal sealed class DefinitionItemParser : DefinitionListParser
{
    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.Parent!.IsOpen = false;
        return base.TryContinue(processor, block);
    }
}
