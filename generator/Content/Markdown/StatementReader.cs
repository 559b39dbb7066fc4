using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>Finds the sentences of a text that name an amount of money, in one walk over what the parser made of it.</summary>
internal static class StatementReader
{
    /// <summary>In the order of the text; footnotes come last.</summary>
    public static ImmutableArray<Statement> Read(MarkdownDocument document, Draft draft)
    {
        var found = ImmutableArray.CreateBuilder<Statement>();
        var section = "";
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: <= 2 } heading) section = PlainText.Of(heading.Inline, draft);
            Read(block, section, draft, found);
        }

        return found.ToImmutable();
    }

    private static void Read(Block block, string section, Draft draft, ImmutableArray<Statement>.Builder found)
    {
        switch (block)
        {
            case Table table:
                if (HasDigit(table, draft)) ReadTable(table, section, draft, found);
                break;
            case ContainerBlock container:
                foreach (var inner in container) Read(inner, section, draft, found);
                break;
            case LeafBlock { Inline: { } inline } when HasDigit(block, draft):
                var words = new SourceWords();
                words.Add(inline);
                ReadSentences(words, section, draft, found);
                break;
        }
    }

    /// <summary>Most blocks have none, and so name no amount.</summary>
    private static bool HasDigit(Block block, Draft draft)
    {
        // The span of a block that the end of the text cuts off can reach beyond it.
        var start = Math.Min(block.Span.Start, draft.Text.Length);
        return draft.Text.AsSpan(start, Math.Clamp(block.Span.Length, 0, draft.Text.Length - start)).ContainsAnyInRange('0', '9');
    }

    private static void ReadSentences(SourceWords words, string section, Draft draft, ImmutableArray<Statement>.Builder found)
    {
        var text = words.Text;
        var amounts = MoneyText.In(text).ToArray();
        var (start, next) = (0, 0);
        while (next < amounts.Length)
        {
            var end = SentenceEnds.After(text, start);
            var inside = amounts.Skip(next).TakeWhile(amount => amount.Start < end).ToArray();
            if (inside.Length > 0) found.Add(new Statement(section, text[start..end].Trim(), Named(text, inside, words, draft), [.. words.LinksIn(start, end)]));
            next += inside.Length;
            start = end;
        }
    }

    /// <summary>A row says what its cells say under the words of the head.</summary>
    private static void ReadTable(Table table, string section, Draft draft, ImmutableArray<Statement>.Builder found)
    {
        var head = "";
        foreach (var row in table.OfType<TableRow>())
        {
            var words = new SourceWords();
            foreach (var cell in row.OfType<TableCell>())
            {
                words.Add((cell.FirstOrDefault() as ParagraphBlock)?.Inline);
                words.Space();
            }

            var text = words.Text;
            if (row.IsHeader) head += text;
            var amounts = MoneyText.In(text).ToArray();
            if (amounts.Length > 0) found.Add(new Statement(section, (row.IsHeader ? text : head + text).Trim(), Named(text, amounts, words, draft), [.. words.LinksIn(0, text.Length)]));
        }
    }

    private static ImmutableArray<NamedAmount> Named(string text, IEnumerable<FoundMoney> amounts, SourceWords words, Draft draft) =>
    [
        .. amounts.Select(amount =>
        {
            var (first, last) = (words.OffsetOf(amount.Start), words.OffsetOf(amount.Start + amount.Length - 1));
            return new NamedAmount(amount.Amount, amount.Currency, text.Substring(amount.Start, amount.Length), draft.Place(first, last + 1 - first)) { IsDifference = amount.IsDifference };
        }),
    ];
}
