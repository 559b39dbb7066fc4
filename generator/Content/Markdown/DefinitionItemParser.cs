using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Closes a list of definitions where its last item ends. The parser that comes with Markdig leaves it open, so that a footnote's text right behind it, which may stand in no other block,
/// would be read as a paragraph.
/// </summary>
internal sealed class DefinitionItemParser : DefinitionListParser
{
    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var list = block.Parent!;
        var state = base.TryContinue(processor, block);
        list.IsOpen = state is not (BlockState.None or BlockState.Break);
        return state;
    }
}
