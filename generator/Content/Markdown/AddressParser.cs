using System.Collections.Immutable;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Reads an address that stands in the text, such as <c>https://example.org[^1]</c>, up to the mark of a footnote. The parser that comes with Markdig takes the mark for a part of the
/// address, so that the footnote is lost, or finds no address at all.
/// </summary>
internal sealed class AddressParser(AutoLinkOptions options) : AutoLinkParser(options)
{
    /// <summary>What the addresses begin with that the parser knows. At every other letter there is nothing to look for.</summary>
    private static readonly ImmutableArray<string> s_starts = ["http", "www.", "mailto:", "tel:", "ftp:"];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var end = slice.End;
        if (MayBegin(slice.AsSpan())) slice.End = slice.Start + LengthBeforeMark(slice.AsSpan()) - 1;
        var isAddress = base.Match(processor, ref slice);
        slice.End = end;
        return isAddress;
    }

    private static bool MayBegin(ReadOnlySpan<char> text)
    {
        foreach (var start in s_starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>How far a word goes before a mark begins in it; all of the text where none does.</summary>
    private static int LengthBeforeMark(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAny(" \t\n[") is >= 0 and var next; at++)
        {
            at += next;
            if (text[at] != '[') break;
            if (text[at..].StartsWith("[^", StringComparison.Ordinal)) return at;
        }

        return text.Length;
    }
}
