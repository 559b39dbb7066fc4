namespace RoleGuide.History;

/// <summary>
/// The words that a piece of our own markup shows. Where links lead inside the guide is left out: an address that moved is nothing that a reader notices.
/// Pictures and addresses elsewhere are not.
/// </summary>
internal static class VisibleWords
{
    /// <summary>Adds them to a line, which takes no more room than the markup.</summary>
    /// <param name="markup">UTF-8.</param>
    public static void Add(ReadOnlySpan<byte> markup, ref WordLine to)
    {
        while (!markup.IsEmpty)
        {
            var start = markup.IndexOf((byte)'<');
            to.Add(start < 0 ? markup : markup[..start]);
            if (start < 0) break;

            // Our own markup escapes every ">" inside of a value.
            var length = markup[start..].IndexOf((byte)'>') + 1;
            if (length == 0) break;
            var tag = markup.Slice(start, length);
            if (tag.Contains((byte)'"')) AddTold(tag, ref to);
            if (!IsInsideWord(NameOf(tag))) to.Part();
            markup = markup[(start + length)..];
        }
    }

    private static void AddTold(ReadOnlySpan<byte> tag, ref WordLine to)
    {
        AddValue(tag, "src=\""u8, ref to);
        AddValue(tag, "alt=\""u8, ref to);
        if (tag.IndexOf("href=\"http"u8) >= 0) AddValue(tag, "href=\""u8, ref to);
    }

    private static void AddValue(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name, ref WordLine to)
    {
        if (tag.IndexOf(name) is not (>= 0 and var at)) return;
        var value = tag[(at + name.Length)..];
        to.Part();
        to.Add(value[..Math.Max(0, value.IndexOf((byte)'"'))]);
        to.Part();
    }

    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> tag)
    {
        var name = tag.TrimStart("</"u8);
        return name[..name.IndexOfAny((byte)' ', (byte)'>')];
    }

    /// <summary>A tag of such an element parts no words.</summary>
    private static bool IsInsideWord(ReadOnlySpan<byte> name) => name.Length switch
    {
        1 => name[0] is (byte)'a' or (byte)'b' or (byte)'i',
        2 => name.SequenceEqual("em"u8),
        3 => name.SequenceEqual("del"u8) || name.SequenceEqual("sup"u8),
        4 => name.SequenceEqual("code"u8),
        6 => name.SequenceEqual("strong"u8),
        _ => false,
    };
}
