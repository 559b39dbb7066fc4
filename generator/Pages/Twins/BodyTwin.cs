using System.Globalization;

namespace RoleGuide.Pages.Twins;

/// <summary>
/// Turns the markup of an article's text back into Markdown. It knows every element that our own writers write and refuses any other, so that nothing is lost by accident.
/// Links are already where they lead, and what the article hid from readers is gone.
/// </summary>
internal static class BodyTwin
{
    public static void Write(string markup, TwinWriter to)
    {
        var reader = new MarkupReader(markup);
        WriteBlocks(ref reader, "", to);
    }

    /// <summary>Blocks up to a closing tag, or to the end.</summary>
    private static void WriteBlocks(ref MarkupReader reader, ReadOnlySpan<char> closing, TwinWriter to)
    {
        while (reader.Read())
        {
            if (reader.Tag.IsEmpty)
            {
                if (reader.Text.IsWhiteSpace()) continue;
                throw new NotSupportedException($"Text stands outside of every block: {reader.Text}");
            }

            if (reader.Name.SequenceEqual(closing)) return;
            WriteBlock(ref reader, to);
        }
    }

    private static void WriteBlock(ref MarkupReader reader, TwinWriter to)
    {
        switch (reader.Name)
        {
            case "p" when reader.IsBefore(" <a href=\"#fnref-"):
                // A footnote that does not end in a paragraph has one for the way back, which a twin has not.
                reader.Until("</p>");
                break;
            case "p":
                to.Open();
                InlineTwin.Write(ref reader, "/p", to);
                break;
            case "h2" or "h3" or "h4" or "h5" or "h6":
                to.Open(new string('#', reader.Name[1] - '0') + " ");
                InlineTwin.WriteHeading(ref reader, $"/{reader.Name}", to);
                break;
            case "ul" or "ol":
                WriteItems(ref reader, Gap.Apart, to);
                break;
            case "blockquote":
                to.Enter("> ", "> ", Gap.Apart);
                WriteBlocks(ref reader, "/blockquote", to);
                to.Leave();
                break;
            case "dl":
                WriteTerms(ref reader, to);
                break;
            case "pre":
                WriteCode(ref reader, to);
                break;
            case "div" when reader.Attribute("role") == "note":
                WriteNote(ref reader, to);
                break;
            case "div":
                TableTwin.Write(ref reader, to);
                break;
            case "section":
                WriteFootnotes(ref reader, to);
                break;
            case "hr":
                to.Open("---");
                break;
            default:
                throw new NotSupportedException(reader.Tag.ToString());
        }
    }

    /// <summary>Items with paragraphs in them stand apart, others below each other.</summary>
    private static void WriteItems(ref MarkupReader reader, Gap gap, TwinWriter to)
    {
        var closing = $"/{reader.Name}";
        int? number = closing == "/ul" ? null : reader.Attribute("start") is { Length: > 0 } start ? int.Parse(start, CultureInfo.InvariantCulture) : 1;
        while (reader.Read() && !reader.Name.SequenceEqual(closing))
        {
            if (!reader.Name.SequenceEqual("li")) continue;
            var mark = number is { } at ? string.Create(CultureInfo.InvariantCulture, $"{at}. ") : "- ";
            number++;
            to.Enter(mark, new string(' ', mark.Length), reader.IsBefore("<p>") ? Gap.Apart : gap);
            WriteItem(ref reader, "/li", to);
            to.Leave();
            gap = Gap.Close;
        }
    }

    /// <summary>What an item holds: blocks, and before, between and behind them text without a paragraph of its own.</summary>
    private static void WriteItem(ref MarkupReader reader, string closing, TwinWriter to)
    {
        var isFirst = true;
        while (!reader.IsAtEnd)
        {
            var next = reader.NextName;
            var isText = !next.SequenceEqual(closing) && !InlineTwin.IsBlock(next);
            if (isText)
            {
                if (!isFirst) to.Open();
                InlineTwin.WriteUntilBlock(ref reader, closing, to);
            }
            else
            {
                while (reader.Read() && reader.Tag.IsEmpty)
                {
                    // Only line ends stand before a tag.
                }
            }

            if (reader.Name.SequenceEqual(closing)) return;
            if (isText && reader.Name is ("ul" or "ol")) WriteItems(ref reader, Gap.Close, to);
            else WriteBlock(ref reader, to);
            isFirst = false;
        }
    }

    private static void WriteTerms(ref MarkupReader reader, TwinWriter to)
    {
        var gap = Gap.Apart;
        while (reader.Read() && !reader.Name.SequenceEqual("/dl"))
        {
            switch (reader.Name)
            {
                case "dt":
                    to.Open(gap);
                    InlineTwin.Write(ref reader, "/dt", to);
                    gap = Gap.Close;
                    break;
                case "dd":
                    to.Enter(":   ", "    ", Gap.Close);
                    WriteItem(ref reader, "/dd", to);
                    to.Leave();
                    gap = Gap.Apart;
                    break;
            }
        }
    }

    private static void WriteCode(ref MarkupReader reader, TwinWriter to)
    {
        reader.Read();
        var language = reader.Attribute("class") is { Length: > 0 } name ? name["language-".Length..] : "";
        var code = MarkupReader.Plain(reader.Until("</code></pre>"));
        var fence = new string('`', Math.Max(3, InlineTwin.LongestRun(code, '`') + 1));
        to.Open(fence + language);
        foreach (var line in code.Split('\n').SkipLast(1)) to.Line(line);
        to.Line(fence);
    }

    private static void WriteNote(ref MarkupReader reader, TwinWriter to)
    {
        reader.Until(">");
        var title = reader.Until("</p>").ToString();
        to.Enter("> ", "> ", Gap.Apart);
        to.Raw($"[!{title.ToUpperInvariant()}]");
        WriteFirstClose(ref reader, to);
        to.Leave();
    }

    /// <summary>The text of a note begins directly below its kind.</summary>
    private static void WriteFirstClose(ref MarkupReader reader, TwinWriter to)
    {
        if (reader.IsBefore("<p>"))
        {
            while (reader.Read() && !reader.Name.SequenceEqual("p"))
            {
            }

            to.Open(Gap.Close);
            InlineTwin.Write(ref reader, "/p", to);
        }

        WriteBlocks(ref reader, "/div", to);
    }

    private static void WriteFootnotes(ref MarkupReader reader, TwinWriter to)
    {
        while (reader.Read() && !reader.Name.SequenceEqual("/section"))
        {
            if (!reader.Name.SequenceEqual("li")) continue;
            to.Enter($"[^{reader.Attribute("id")["fn-".Length..]}]: ", "    ", Gap.Apart);
            WriteBlocks(ref reader, "/li", to);
            to.Leave();
        }
    }
}
