using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using RoleGuide.Model;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>The quick reader of finished pages, for every build: one walk through the bytes, no tree. A worker's own, since it keeps what the last pages said.</summary>
internal sealed class PageScanner
{
    private readonly TextPool _texts = new();
    private readonly List<string> _ids = [];
    private readonly List<string> _links = [];
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);
    private readonly List<int> _headings = [];
    private readonly List<string> _days = [];
    private readonly List<(string Name, string Content)> _tags = [];

    public PageReading Read(OutputFile file)
    {
        Clear();
        string? title = null, canonical = null, language = null, heading = null, standfirst = null;
        var (styled, translations, broken, isInHead) = (0, 0, 0, true);
        var html = new TagReader(file.Content.Span);
        while (html.ReadStartTag())
        {
            var name = html.Name;
            var element = ReadElement(ref html, name);
            if (element.IsStyled) styled++;
            if (element.HasLanguage) translations++;
            if (element.Id is { } id) _ids.Add(id);
            if (element.IsStandfirst) standfirst ??= TextOf(html.Inside(name));
            if (name is [(byte)'h', >= (byte)'1' and <= (byte)'6'])
            {
                _headings.Add(name[1] - '0');
                if (name[1] == '1') heading ??= TextOf(html.Inside(name));
            }
            else if (name.SequenceEqual("body"u8)) isInHead = false;
            else if (name.SequenceEqual("html"u8)) language = element.Language;
            else if (name.SequenceEqual("time"u8)) _days.Add(element.Day ?? "");
            else if (name.SequenceEqual("title"u8) && isInHead) title ??= WithoutTags(html.ReadRawText("</title"u8));
            else if (name.SequenceEqual("meta"u8) && isInHead && (element.MetaName ?? element.Property) is { Length: > 0 } tag) _tags.Add((tag, element.Content ?? ""));
            else if (name.SequenceEqual("script"u8))
            {
                var text = html.ReadRawText("</script"u8);
                if (element.Type == "application/ld+json" && !JsonText.IsSound(text)) broken++;
            }

            var isCanonical = name.SequenceEqual("link"u8) && element.Relation == "canonical";
            if (isCanonical) canonical ??= element.Href;
            else if ((element.Href ?? element.Source ?? element.Action) is { } link && _linked.Add(link)) _links.Add(link);
        }

        return new PageReading(file.Path, FinishedPage.AddressOf(file.Path))
        {
            Title = title,
            Canonical = canonical,
            Language = language,
            Heading = heading,
            Standfirst = standfirst,
            Tags = [.. _tags],
            Ids = [.. _ids],
            Links = [.. _links],
            Headings = [.. _headings],
            Days = [.. _days],
            Styled = styled,
            Translations = translations,
            BrokenBlocks = broken,
            Source = FinishedPage.SourceOf(file),
        };
    }

    private Element ReadElement(ref TagReader html, ReadOnlySpan<byte> tag)
    {
        var element = default(Element);
        while (html.ReadAttribute(out var name, out var value))
        {
            if (name.SequenceEqual("class"u8)) element.IsStandfirst = IsWord("standfirst"u8, value);
            else if (name.SequenceEqual("href"u8)) element.Href ??= _texts.Text(value);
            else if (name.SequenceEqual("id"u8)) element.Id ??= _texts.Text(value);
            else if (name.SequenceEqual("src"u8)) element.Source ??= _texts.Text(value);
            else if (name.SequenceEqual("style"u8) || name.StartsWith("on"u8)) element.IsStyled = true;
            else if (name.SequenceEqual("hreflang"u8)) element.HasLanguage = true;
            else if (tag.SequenceEqual("meta"u8)) ReadMeta(name, value, ref element);
            else if (tag.SequenceEqual("time"u8) && name.SequenceEqual("datetime"u8)) element.Day ??= _texts.Text(value);
            else if (tag.SequenceEqual("link"u8) && name.SequenceEqual("rel"u8)) element.Relation ??= _texts.Text(value);
            else if (tag.SequenceEqual("script"u8) && name.SequenceEqual("type"u8)) element.Type ??= _texts.Text(value);
            else if (tag.SequenceEqual("form"u8) && name.SequenceEqual("action"u8)) element.Action ??= _texts.Text(value);
            else if (tag.SequenceEqual("html"u8) && name.SequenceEqual("lang"u8)) element.Language ??= _texts.Text(value);
        }

        return element;
    }

    private void ReadMeta(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ref Element element)
    {
        if (name.SequenceEqual("content"u8)) element.Content ??= _texts.Text(value);
        else if (name.SequenceEqual("name"u8)) element.MetaName ??= _texts.Text(value);
        else if (name.SequenceEqual("property"u8)) element.Property ??= _texts.Text(value);
    }

    /// <summary>The text of an element that can hold no other, white space collapsed.</summary>
    private static string WithoutTags(ReadOnlySpan<byte> text) => SingleSpaced.Of(System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(text)));

    /// <summary>What readers see of a piece of markup, white space collapsed.</summary>
    private static string TextOf(ReadOnlySpan<byte> markup)
    {
        if (!markup.ContainsAny((byte)'<', (byte)'&')) return SingleSpaced.Of(Encoding.UTF8.GetString(markup));
        var text = new StringBuilder(markup.Length);
        var html = new TagReader(markup);
        var at = 0;
        while (html.ReadTag())
        {
            text.Append(Encoding.UTF8.GetString(markup[at..html.Start]));
            while (html.ReadAttribute(out _, out _)) { }
            at = html.Position;
        }

        return SingleSpaced.Of(System.Net.WebUtility.HtmlDecode(text.Append(Encoding.UTF8.GetString(markup[at..])).ToString()));
    }

    /// <summary>Whether a word stands in a list of words.</summary>
    private static bool IsWord(ReadOnlySpan<byte> word, ReadOnlySpan<byte> list)
    {
        if (list.IndexOf(word) is not (>= 0 and var at)) return false;
        return (at == 0 || list[at - 1] == ' ') && (at + word.Length == list.Length || list[at + word.Length] == ' ');
    }

    private void Clear()
    {
        _ids.Clear();
        _links.Clear();
        _linked.Clear();
        _headings.Clear();
        _days.Clear();
        _tags.Clear();
    }

    /// <summary>What the attributes of one element say.</summary>
    [StructLayout(LayoutKind.Auto)]
    private record struct Element
    {
        public string? Id;
        public string? Href;
        public string? Source;
        public string? Action;
        public string? MetaName;
        public string? Property;
        public string? Content;
        public string? Relation;
        public string? Type;
        public string? Language;
        public string? Day;
        public bool IsStyled;
        public bool IsStandfirst;
        public bool HasLanguage;
    }
}
