using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>Writes lists of terms and their definitions.</summary>
internal static class DefinitionWriter
{
    public static void Write(DefinitionList list, Draft draft)
    {
        draft.Markup.Append("<dl>\n");
        foreach (var item in list.OfType<DefinitionItem>()) WriteItem(item, draft);
        draft.Markup.Append("</dl>\n");
    }

    private static void WriteItem(DefinitionItem item, Draft draft)
    {
        if (!draft.TryEnter(item.Span)) return;
        foreach (var term in item.OfType<DefinitionTerm>())
        {
            draft.Markup.Append("<dt>");
            InlineWriter.WriteAll(term.Inline, draft);
            draft.Markup.Append("</dt>\n");
        }

        draft.Markup.Append("<dd>");
        Block[] definition = [.. item.Where(static block => block is not (DefinitionTerm or BlankLineBlock))];
        if (definition is [ParagraphBlock only]) InlineWriter.WriteAll(only.Inline, draft);
        else foreach (var block in definition) BlockWriter.Write(block, draft);
        draft.Markup.Append("</dd>\n");
        draft.Leave();
    }
}
