using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>Finds the sentences of a text that name an amount of money, in one walk over what the parser made of it.</summary>
internal sealed class StatementReader
{
    private readonly ImmutableArray<Statement>.Builder _found = ImmutableArray.CreateBuilder<Statement>();
    private readonly SourceWords _words = new();
    private readonly Draft _draft;
    private HeadingBlock? _heading;

    private StatementReader(Draft draft) => _draft = draft;

    /// <summary>In the order of the text; footnotes come last.</summary>
    public static ImmutableArray<Statement> Read(MarkdownDocument document, Draft draft)
    {
        var reader = new StatementReader(draft);
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: <= 2 } heading) reader._heading = heading;
            reader.Read(block);
        }

        return reader._found.ToImmutable();
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case Table table:
                if (HasDigit(table)) ReadTable(table);
                break;
            case ContainerBlock container:
                foreach (var inner in container) Read(inner);
                break;
            case LeafBlock { Inline: { } inline } when HasDigit(block):
                _words.Clear().Add(inline);
                ReadSentences();
                break;
        }
    }

    /// <summary>Most blocks have none, and so name no amount.</summary>
    private bool HasDigit(Block block)
    {
        // The span of a block that the end of the text cuts off can reach beyond it.
        var start = Math.Min(block.Span.Start, _draft.Text.Length);
        return _draft.Text.AsSpan(start, Math.Clamp(block.Span.Length, 0, _draft.Text.Length - start)).ContainsAnyInRange('0', '9');
    }

    /// <summary>The heading above what is read, and nothing where there is none.</summary>
    private string Section() => _draft.Texts.Of(PlainText.Of(_heading?.Inline, _draft));

    private void ReadSentences()
    {
        var amounts = MoneyText.In(_words.Text);
        if (amounts.IsEmpty) return;
        var text = _words.Text.ToString();
        var (start, next) = (0, 0);
        while (next < amounts.Length)
        {
            var end = SentenceEnds.After(text, start);
            var last = next;
            while (last < amounts.Length && amounts[last].Start < end) last++;
            if (last > next) _found.Add(new Statement(Section(), _draft.Texts.Of(text.AsSpan(start..end).Trim()), Named(text, amounts[next..last]), [.. _words.LinksIn(start, end)]));
            (start, next) = (end, last);
        }
    }

    /// <summary>A row says what its cells say under the words of the head.</summary>
    private void ReadTable(Table table)
    {
        var head = "";
        foreach (var row in table.OfType<TableRow>())
        {
            _words.Clear();
            foreach (var cell in row.OfType<TableCell>())
            {
                _words.Add((cell.FirstOrDefault() as ParagraphBlock)?.Inline);
                _words.Space();
            }

            var amounts = MoneyText.In(_words.Text);
            if (amounts.IsEmpty && !row.IsHeader) continue;
            var text = _words.Text.ToString();
            if (row.IsHeader) head += text;
            if (!amounts.IsEmpty) _found.Add(new Statement(Section(), (row.IsHeader ? text : head + text).Trim(), Named(text, amounts), [.. _words.LinksIn(0, text.Length)]));
        }
    }

    private ImmutableArray<NamedAmount> Named(string text, ImmutableArray<FoundMoney> amounts) =>
    [
        .. amounts.Select(amount =>
        {
            var (first, last) = (_words.OffsetOf(amount.Start), _words.OffsetOf(amount.Start + amount.Length - 1));
            return new NamedAmount(amount.Amount, amount.Currency, _draft.Texts.Of(text.AsSpan(amount.Start, amount.Length)), _draft.Place(first, last + 1 - first)) { IsDifference = amount.IsDifference };
        }),
    ];
}
