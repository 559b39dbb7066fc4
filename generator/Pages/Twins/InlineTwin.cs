using System.Collections.Immutable;

namespace RoleGuide.Pages.Twins;

/// <summary>Turns the markup inside of a block back into Markdown: one line, however the article broke it.</summary>
internal static class InlineTwin
{
    /// <summary>How the elements begin that stand below each other.</summary>
    public static readonly ImmutableArray<string> Blocks = ["<p>", "<ul", "<ol", "<dl", "<pre", "<div", "<blockquote", "<section", "<hr", "<h2", "<h3", "<h4", "<h5", "<h6"];

    /// <summary>Everything up to a closing tag.</summary>
    public static void Write(ref MarkupReader reader, string closing, TwinWriter to)
    {
        var spaces = new Spaces();
        while (reader.Read() && !reader.Name.SequenceEqual(closing)) WritePiece(ref reader, spaces, to);
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
            if (!isLink || !reader.Name.SequenceEqual("/a")) WritePiece(ref reader, spaces, to);
        }
    }

    /// <summary>Everything up to a closing tag or to a block, which is the tag that was read last.</summary>
    public static void WriteUntilBlock(ref MarkupReader reader, string closing, TwinWriter to)
    {
        var spaces = new Spaces();
        while (reader.Read() && !reader.Name.SequenceEqual(closing) && !IsBlock(reader.Tag)) WritePiece(ref reader, spaces, to);
    }

    public static bool IsBlock(ReadOnlySpan<char> tag)
    {
        foreach (var start in Blocks)
        {
            var name = start.AsSpan(1).TrimEnd('>');
            if (tag.StartsWith(name) && (tag.Length == name.Length || tag[name.Length] == ' ')) return true;
        }

        return false;
    }

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

    private static void WritePiece(ref MarkupReader reader, Spaces spaces, TwinWriter to)
    {
        if (reader.Tag.IsEmpty)
        {
            WriteText(MarkupReader.Plain(reader.Text), spaces, to);
            return;
        }

        switch (reader.Name)
        {
            case "em" or "/em":
                to.Raw(spaces.Take("*"));
                break;
            case "strong" or "/strong":
                to.Raw(spaces.Take("**"));
                break;
            case "del" or "/del":
                to.Raw(spaces.Take("~~"));
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
                WriteLink(ref reader, spaces, to);
                break;
            default:
                throw new NotSupportedException(reader.Tag.ToString());
        }
    }

    private static void WriteLink(ref MarkupReader reader, Spaces spaces, TwinWriter to)
    {
        var (target, title) = (to.Links.Target(reader.Attribute("href")), Title(ref reader));
        to.Bracket(spaces.Take("["));
        Write(ref reader, "/a", to);
        to.Raw($"]({target}{title})");
    }

    private static void WriteText(string text, Spaces spaces, TwinWriter to)
    {
        var words = text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            spaces.Add();
            return;
        }

        if (text[0] is ' ' or '\n' or '\t') spaces.Add();
        to.Raw(spaces.Take("")).Text(string.Join(' ', words));
        spaces.Begin();
        if (text[^1] is ' ' or '\n' or '\t') spaces.Add();
    }

    private static string Code(string code)
    {
        var fence = new string('`', LongestRun(code, '`') + 1);
        var pad = code is ['`', ..] or [.., '`'] ? " " : "";
        return fence + pad + code + pad + fence;
    }

    private static string Title(ref MarkupReader reader) =>
        reader.Attribute("title") is { Length: > 0 } title ? $" \"{TwinText.Escaped(title).Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : "";

    /// <summary>Space between two pieces is written with the second: none stands at the start or the end of a block.</summary>
    private sealed class Spaces
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
