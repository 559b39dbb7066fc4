using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>Writes lists, those of tasks included.</summary>
internal static class ListWriter
{
    public static void Write(ListBlock list, Draft draft)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        draft.Markup.Append('<').Append(tag);
        if (list.Any(IsTask)) draft.Markup.Append(" class=\"task-list\"");
        if (list is { IsOrdered: true, OrderedStart: { } start and not "1" }) draft.Markup.Append(" start=\"").AppendAttribute(start).Append('"');
        draft.Markup.Append(">\n");
        foreach (var item in list) WriteItem((ListItemBlock)item, draft);
        draft.Markup.Append("</").Append(tag).Append(">\n");
    }

    public static void WriteTaskMark(TaskList task, Draft draft) =>
        draft.Markup.Append(task.Checked
            ? "<input type=\"checkbox\" disabled checked aria-label=\"Done\">"
            : "<input type=\"checkbox\" disabled aria-label=\"To do\">");

    private static void WriteItem(ListItemBlock item, Draft draft)
    {
        if (!draft.TryEnter(item.Span)) return;
        draft.Markup.Append("<li>");
        foreach (var block in item)
        {
            if (block is ParagraphBlock paragraph && item.Parent is ListBlock { IsLoose: false }) InlineWriter.WriteAll(paragraph.Inline, draft);
            else BlockWriter.Write(block, draft);
        }

        draft.Markup.Append("</li>\n");
        draft.Leave();
    }

    private static bool IsTask(Block item) =>
        item is ListItemBlock { Count: > 0 } list && list[0] is ParagraphBlock { Inline.FirstChild: TaskList };
}
