using System.Runtime.InteropServices;

namespace RoleGuide.Pages.Twins;

/// <summary>Turns the markup inside of a block back into Markdown: one line, however the article broke it.</summary>
internal static class InlineTwin
{
    /// <summary>What parts the words of a text.</summary>
    private const string White = " \n\t";

    /// <summary>Everything up to a closing tag.</summary>
    public static void Write(ref MarkupReader reader, string closing, TwinWriter to)
    {
        var spaces = new Spaces();
        while (reader.Read() && !reader.Name.SequenceEqual(closing)) WritePiece(ref reader, ref spaces, to);
    }

    /// <summary>A heading, whose text may be a link to itself. Places for old links stand before it and show nothing.</summary>
    public static void WriteHeading(ref MarkupReader reader, string closing, TwinWriter to)
    {
        while (reader.IsBefore("<span id=\"")) reader.Until("</span>");
        var isLink = reader.IsBefore("<a href=\"#");
        if (isLink) reader.Read();
        var spaces = new Spaces();
        while (reader.Read() && !reader.Name.SequenceEqual(closing))
        {
            if (reader.Name is "br") spaces.Add();
            else if (!isLink || !reader.Name.SequenceEqual("/a")) WritePiece(ref reader, ref spaces, to);
        }

        to.EndHeading();
    }

    /// <summary>Everything up to a closing tag or to a block, which is the tag that was read last.</summary>
    public static void WriteUntilBlock(ref MarkupReader reader, string closing, TwinWriter to)
    {
        var spaces = new Spaces();
        while (reader.Read() && !reader.Name.SequenceEqual(closing) && !IsBlock(reader.Name)) WritePiece(ref reader, ref spaces, to);
    }

    /// <summary>Whether an element of this name stands below others, not in a line with them.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) =>
        name is "p" or "ul" or "ol" or "dl" or "pre" or "div" or "blockquote" or "section" or "hr" or "h2" or "h3" or "h4" or "h5" or "h6";

    public static int LongestRun(ReadOnlySpan<char> text, char sign)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == sign ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static void WritePiece(ref MarkupReader reader, ref Spaces spaces, TwinWriter to)
    {
        if (reader.Tag.IsEmpty)
        {
            WriteText(MarkupReader.Unescaped(reader.Text), ref spaces, to);
            return;
        }

        switch (reader.Name)
        {
            case "em" or "strong" or "del":
                to.Raw(spaces.Take(""));
                to.Emphasise(SignOf(reader.Name));
                spaces.Begin();
                break;
            case "/em" or "/strong" or "/del":
                to.EndEmphasis();
                break;
            case "br":
                to.Raw("\\");
                to.Open(Gap.Close);
                spaces.Drop();
                break;
            case "code":
                var code = Code(MarkupReader.Plain(reader.Until("</code>")));
                to.Raw(spaces.Take(to.IsInTable ? code.Replace("|", "\\|", StringComparison.Ordinal) : code));
                break;
            case "img":
                to.Raw(spaces.Take($"![{TwinText.Escaped(reader.Attribute("alt"))}]({to.Links.Target(reader.Attribute("src"))}{Title(ref reader)})"));
                break;
            case "input":
                to.Raw(spaces.Take(reader.Tag.Contains(" checked", StringComparison.Ordinal) ? "[x]" : "[ ]"));
                break;
            case "sup":
                reader.Read();
                to.Bracket(spaces.Take($"[^{reader.Attribute("href")["#fn-".Length..]}]"));
                reader.Until("</sup>");
                break;
            case "a" when reader.Attribute("class") == "footnote-back":
                reader.Until("</a>");
                spaces.Drop();
                break;
            case "a":
                WriteLink(ref reader, ref spaces, to);
                break;
            default:
                throw new NotSupportedException(reader.Tag.ToString());
        }
    }

    private static string SignOf(ReadOnlySpan<char> emphasis) => emphasis switch
    {
        "em" => "*",
        "strong" => "**",
        _ => "~~",
    };

    private static void WriteLink(ref MarkupReader reader, ref Spaces spaces, TwinWriter to)
    {
        var (target, title) = (to.Links.Target(reader.Attribute("href")), Title(ref reader));
        to.Bracket(spaces.Take("["));
        Write(ref reader, "/a", to);
        to.Raw($"]({target}{title})");
    }

    private static void WriteText(ReadOnlySpan<char> text, ref Spaces spaces, TwinWriter to)
    {
        var words = text.Trim(White);
        if (words.IsEmpty || White.Contains(text[0], StringComparison.Ordinal)) spaces.Add();
        if (words.IsEmpty) return;
        to.Raw(spaces.Take(""));
        WriteWords(words, to);
        spaces.Begin();
        if (White.Contains(text[^1], StringComparison.Ordinal)) spaces.Add();
    }

    /// <summary>Words with single spaces between them. What has them already, as most texts have in each line, is written at once.</summary>
    private static void WriteWords(ReadOnlySpan<char> text, TwinWriter to)
    {
        var gap = "";
        foreach (var line in text.SplitAny('\n', '\t'))
        {
            for (var words = text[line].Trim(' '); !words.IsEmpty; gap = " ")
            {
                var end = words.IndexOf("  ");
                to.Raw(gap).Text(end < 0 ? words : words[..end]);
                words = end < 0 ? [] : words[end..].TrimStart(' ');
            }
        }
    }

    private static string Code(string code)
    {
        var fence = new string('`', LongestRun(code, '`') + 1);
        var pad = code is ['`', ..] or [.., '`'] || (code is [' ', .., ' '] && !string.IsNullOrWhiteSpace(code)) ? " " : "";
        return fence + pad + code + pad + fence;
    }

    private static string Title(ref MarkupReader reader) =>
        reader.Attribute("title") is { Length: > 0 } title ? $" \"{TwinText.Quoted(title)}\"" : "";

    /// <summary>Space between two pieces is written with the second: none stands at the start or the end of a block.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Spaces
    {
        private bool _isBegun;
        private bool _isDue;

        public void Add() => _isDue = _isBegun;

        public void Begin() => _isBegun = true;

        public void Drop() => (_isDue, _isBegun) = (false, false);

        public string Take(string piece)
        {
            var text = _isDue ? " " + piece : piece;
            _isDue = false;
            if (piece.Length > 0) _isBegun = true;
            return text;
        }
    }
}
