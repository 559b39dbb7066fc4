using System.Buffers;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Measures a text before it is parsed, in one pass over its lines. It doesn't know code blocks, so that it counts too much rather than too little:
/// a text that it lets pass is cheap to parse.
/// </summary>
internal sealed class LimitScan
{
    /// <summary>ASCII punctuation that can mean something within a line. Long rows of -, = and . are harmless.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("!\"#$%&'()*+,/:;<>?@[\\]^_`{|}~");

    /// <summary>What costs the parser more the more of it stands in one paragraph.</summary>
    private static readonly SearchValues<char> Costly = SearchValues.Create("*_~[]<&`");

    private readonly Draft _draft;
    private readonly Tally _headings = new(TextLimits.Headings);
    private readonly Tally _definitions = new(TextLimits.Definitions);
    private readonly Tally _footnotes = new(TextLimits.Footnotes);
    private readonly Tally _costlyInParagraph = new(TextLimits.CostlyInParagraph);
    private readonly Tally _costlyInText = new(TextLimits.CostlyInText);
    private readonly Tally _rows = new(TextLimits.TableRows);
    private bool _isInTable;
    private bool _isInParagraph;

    private LimitScan(Draft draft) => _draft = draft;

    /// <summary>True when the text passes a limit; every limit passed is reported.</summary>
    public static bool FindsTooMuch(Draft draft)
    {
        var text = draft.Text;
        if (text.Length > TextLimits.TextLength)
        {
            draft.Found.Add(LimitMistakes.TextTooLong(draft.Place(TextLimits.TextLength, 1), text.Length, TextLimits.TextLength));
            return true;
        }

        var scan = new LimitScan(draft);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            scan.ReadLine(new LineMarks(text, start, end));
            start = end + 1;
        }

        scan.EndParagraph();
        scan.ReportTotals();
        return draft.Found.Any();
    }

    private void ReadLine(LineMarks line)
    {
        if (line.Length > TextLimits.LineLength)
            _draft.Found.Add(LimitMistakes.LineTooLong(_draft.Place(line.Start, line.Length), line.Length, TextLimits.LineLength));
        if (line.Nesting > TextLimits.Nesting)
            _draft.Found.Add(LimitMistakes.NestedTooDeeply(_draft.Place(line.Start, line.Content - line.Start), TextLimits.Nesting));
        if (line.IsBlank)
        {
            EndParagraph();
            return;
        }

        CountSpecials(line);
        CountBlocks(line);
        _isInParagraph = true;
    }

    private void CountBlocks(LineMarks line)
    {
        if (line.IsHeading || (_isInParagraph && line.IsUnderline)) _headings.Add(line.Content, line.End - line.Content);
        var label = line.DefinitionLabel();
        if (label == DefinitionLabel.Footnote) _footnotes.Add(line.Content, line.End - line.Content);
        if (label == DefinitionLabel.Link) CountDefinition(line);
        if (_isInTable) _rows.Add(line.Content, line.End - line.Content);
        var columns = line.DelimiterColumns();
        if (columns == 0) return;
        // A second row of dashes is an ordinary row of the same table.
        _isInTable = true;
        if (columns > TextLimits.TableColumns)
            _draft.Found.Add(LimitMistakes.TooManyColumns(_draft.Place(line.Content, line.End - line.Content), columns, TextLimits.TableColumns));
    }

    private void CountDefinition(LineMarks line)
    {
        var length = line.End - line.Content;
        _definitions.Add(line.Content, length);
        if (length > TextLimits.DefinitionLength)
            _draft.Found.Add(LimitMistakes.DefinitionTooLong(_draft.Place(line.Content, length), length, TextLimits.DefinitionLength));
    }

    private void CountSpecials(LineMarks line)
    {
        var text = _draft.Text.AsSpan(0, line.End);
        var at = line.Start + text[line.Start..].IndexOfAny(Special);
        while (at >= line.Start && at < line.End)
        {
            var length = text[at..].IndexOfAnyExcept(text[at]);
            if (length < 0) length = line.End - at;
            for (var i = 0; i < length && Costly.Contains(text[at]); i++)
            {
                _costlyInParagraph.Add(at + i, 1);
                _costlyInText.Add(at + i, 1);
            }

            if (length > TextLimits.Run)
                _draft.Found.Add(LimitMistakes.CharacterRepeated(_draft.Place(at, length), length, TextLimits.Run));
            var next = text[(at + length)..].IndexOfAny(Special);
            at = next < 0 ? line.End : at + length + next;
        }
    }

    private void EndParagraph()
    {
        if (_costlyInParagraph.IsPassed)
            _draft.Found.Add(LimitMistakes.TooManyMarksInParagraph(At(_costlyInParagraph), _costlyInParagraph.Count, _costlyInParagraph.Most));
        _costlyInParagraph.Reset();
        _isInParagraph = false;
        EndTable();
    }

    private void EndTable()
    {
        if (_rows.IsPassed) _draft.Found.Add(LimitMistakes.TooManyRows(_draft.Place(_rows.Offset, _rows.Length), _rows.Count, _rows.Most));
        _rows.Reset();
        _isInTable = false;
    }

    private void ReportTotals()
    {
        if (_costlyInText.IsPassed) _draft.Found.Add(LimitMistakes.TooManyMarks(At(_costlyInText), _costlyInText.Count, _costlyInText.Most));
        if (_headings.IsPassed) _draft.Found.Add(LimitMistakes.TooManyHeadings(At(_headings), _headings.Count, _headings.Most));
        if (_definitions.IsPassed) _draft.Found.Add(LimitMistakes.TooManyDefinitions(At(_definitions), _definitions.Count, _definitions.Most));
        if (_footnotes.IsPassed) _draft.Found.Add(LimitMistakes.TooManyFootnotes(At(_footnotes), _footnotes.Count, _footnotes.Most));
    }

    private SourceSpot At(Tally tally) => _draft.Place(tally.Offset, tally.Length);
}
