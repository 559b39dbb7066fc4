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
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (end, length) = (slice.End, LengthBeforeMark(slice.AsSpan()));
        slice.End = slice.Start + length - 1;
        var isAddress = base.Match(processor, ref slice);
        slice.End = end;
        return isAddress;
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
