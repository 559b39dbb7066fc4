using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Reads <c>[ ]</c> and <c>[x]</c> as a task's box only at the start of a list item and before a space; the parser that comes with
/// Markdig does so anywhere in the item, and so breaks links such as <c>[x](y.md)</c>.
/// </summary>
internal sealed class TaskMarkParser : TaskListInlineParser
{
    private const int MarkLength = 3;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Block is ParagraphBlock { Parent: ListItemBlock item } paragraph
        && item[0] == paragraph
        && paragraph.Inline?.FirstChild is null
        && slice.PeekChar(MarkLength).IsSpaceOrTab()
        && base.Match(processor, ref slice);
}
