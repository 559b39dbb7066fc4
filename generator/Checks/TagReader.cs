using System.Buffers;

namespace RoleGuide.Checks;

/// <summary>
/// Walks through the tags of a page that our own renderer wrote, without building a tree: names in lower case, attribute values in quotes or bare, comments and the
/// document type left out. It forgives nothing and mends nothing; what a stranger would make of odd markup is asked of the deep check.
/// </summary>
/// <param name="html">UTF-8.</param>
internal ref struct TagReader(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> s_afterName = SearchValues.Create(" >/\n\t\r"u8);
    private static readonly SearchValues<byte> s_afterAttribute = SearchValues.Create("= >/\n\t\r"u8);

    private readonly ReadOnlySpan<byte> _html = html;
    private int _at;

    /// <summary>The name of the tag.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public bool IsEnd { get; private set; }

    /// <summary>Where the tag begins.</summary>
    public int Start { get; private set; }

    /// <summary>What follows what was read.</summary>
    public readonly int Position => _at;

    /// <summary>Goes on to the next tag.</summary>
    public bool ReadTag() => Read(withEnds: true);

    /// <summary>Goes on to the next tag that begins an element.</summary>
    public bool ReadStartTag() => Read(withEnds: false);

    private bool Read(bool withEnds)
    {
        while (true)
        {
            // Whatever is left of the last tag holds no tag: its attributes are quoted.
            if (_at >= _html.Length || _html[_at..].IndexOf((byte)'<') is not (>= 0 and var ahead)) return false;
            Start = _at + ahead;
            var rest = _html[Start..];
            if (rest.StartsWith("<!--"u8))
            {
                _at = rest.IndexOf("-->"u8) is >= 0 and var close ? Start + close + 3 : _html.Length;
                continue;
            }

            IsEnd = rest.Length > 1 && rest[1] == '/';
            if (IsEnd && !withEnds)
            {
                _at = Start + 2;
                continue;
            }

            var name = rest[(IsEnd ? 2 : 1)..];
            var length = name.IndexOfAny(s_afterName);
            if (length <= 0 || name[0] is not ((>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z')))
            {
                _at = Start + 1;
                continue;
            }

            Name = name[..length];
            _at = Start + (IsEnd ? 2 : 1) + length;
            return true;
        }
    }

    /// <summary>Reads the next attribute of the tag. After the last one the position is behind the tag.</summary>
    public bool ReadAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = default;
        value = default;
        while (_at < _html.Length && IsSpaceOrSlash(_html[_at])) _at++;
        if (_at >= _html.Length) return false;
        if (_html[_at] == '>')
        {
            _at++;
            return false;
        }

        var rest = _html[_at..];
        var length = rest.IndexOfAny(s_afterAttribute);
        if (length < 0) length = rest.Length;
        name = rest[..length];
        _at += length;
        if (length == rest.Length || _html[_at] != '=') return true;
        _at++;
        rest = _html[_at..];
        if (rest.Length > 0 && rest[0] is (byte)'"' or (byte)'\'')
        {
            var end = rest[1..].IndexOf(rest[0]);
            if (end < 0) end = rest.Length - 1;
            value = rest.Slice(1, end);
            _at += Math.Min(rest.Length, end + 2);
            return true;
        }

        var bare = rest.IndexOfAny(s_afterName);
        value = bare < 0 ? rest : rest[..bare];
        _at += value.Length;
        return true;
    }

    /// <summary>Skips the text of an element that holds no tags, such as a script, and returns it.</summary>
    public ReadOnlySpan<byte> ReadRawText(ReadOnlySpan<byte> closing)
    {
        var rest = _html[_at..];
        var text = rest.IndexOf(closing) is >= 0 and var end ? rest[..end] : rest;
        _at += text.Length;
        return text;
    }

    /// <summary>What an element holds whose start tag has just been read, up to its own end tag. The position stays.</summary>
    public readonly ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> name)
    {
        var inner = new TagReader(_html) { _at = _at };
        var depth = 1;
        while (inner.ReadTag())
        {
            if (!inner.Name.SequenceEqual(name)) continue;
            depth += inner.IsEnd ? -1 : 1;
            if (depth == 0) return _html[_at..inner.Start];
        }

        return _html[_at..];
    }

    private static bool IsSpaceOrSlash(byte sign) => sign is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'/';
}
