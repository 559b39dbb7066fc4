namespace RoleGuide.Pages.Twins;

/// <summary>Reads our own markup piece by piece: tags and the text between them. Our writers escape every angle bracket that is no tag, in attributes as well.</summary>
internal ref struct MarkupReader(ReadOnlySpan<char> markup)
{
    private ReadOnlySpan<char> _rest = markup;

    /// <summary>The tag that was read, without its brackets; empty for a text.</summary>
    public ReadOnlySpan<char> Tag { get; private set; } = "";

    /// <summary>The text that was read, as it is in the markup.</summary>
    public ReadOnlySpan<char> Text { get; private set; } = "";

    /// <summary>The name of the tag, with its slash where it closes; empty for a text.</summary>
    public ReadOnlySpan<char> Name { get; private set; } = "";

    /// <summary>The name of the tag that comes next, wherever line ends stand before it; empty where a text comes.</summary>
    public readonly ReadOnlySpan<char> NextName => _rest.TrimStart('\n') is ['<', .. var tag] ? NameOf(tag[..tag.IndexOf('>')]) : [];

    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Whether what comes next begins like this.</summary>
    public readonly bool IsBefore(ReadOnlySpan<char> start) => _rest.TrimStart('\n').StartsWith(start);

    public bool Read()
    {
        if (_rest.IsEmpty) return false;
        if (_rest[0] == '<')
        {
            var end = _rest.IndexOf('>');
            Tag = _rest[1..end];
            Name = NameOf(Tag);
            Text = "";
            _rest = _rest[(end + 1)..];
            return true;
        }

        var next = _rest.IndexOf('<');
        if (next < 0) next = _rest.Length;
        Tag = "";
        Name = "";
        Text = _rest[..next];
        _rest = _rest[next..];
        return true;
    }

    /// <summary>Everything up to a closing tag, which is passed.</summary>
    public ReadOnlySpan<char> Until(string closing)
    {
        var end = _rest.IndexOf(closing);
        if (end < 0) end = _rest.Length;
        var inside = _rest[..end];
        _rest = _rest[Math.Min(_rest.Length, end + closing.Length)..];
        return inside;
    }

    /// <summary>The value of an attribute of the tag; empty where it has none.</summary>
    public readonly string Attribute(string name)
    {
        // Most tags have no attribute at all.
        var at = Tag.Length > Name.Length ? Tag.IndexOf($" {name}=\"") : -1;
        if (at < 0) return "";
        var value = Tag[(at + name.Length + 3)..];
        return Plain(value[..value.IndexOf('"')]);
    }

    /// <summary>Markup without tags as the text that it shows.</summary>
    public static ReadOnlySpan<char> Unescaped(ReadOnlySpan<char> markup) => markup.Contains('&')
        ? markup.ToString().Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal)
        : markup;

    /// <summary>Markup without tags as the text that it shows.</summary>
    public static string Plain(ReadOnlySpan<char> markup) => Unescaped(markup).ToString();

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag) => tag.IndexOf(' ') is >= 0 and var end ? tag[..end] : tag;
}
