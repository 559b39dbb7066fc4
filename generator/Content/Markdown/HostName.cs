using System.Buffers;
using System.Globalization;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Judges the host of an address as browsers do (the WHATWG URL standard), and more strictly where honest addresses have no need of what browsers would still read.
/// Letters that are written from the right are held to no rule of their own, so that a host which mixes them with others can pass and lead nowhere.
/// </summary>
internal static class HostName
{
    private const string Encoded = "xn--";

    private static readonly SearchValues<char> s_hexadecimalDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly IdnMapping s_encoding = new();

    /// <summary>Whether a browser finds a name or an IPv4 address here.</summary>
    public static bool IsReadable(ReadOnlySpan<char> host)
    {
        var name = host.EndsWith('.') ? host[..^1] : host;
        foreach (var label in name.Split('.'))
        {
            if (!IsLabel(name[label])) return false;
        }

        return !EndsInNumber(name) || (name.Length == host.Length && IsFourNumbers(host));
    }

    /// <summary>Letters, digits, hyphens and underscores. Signs that look like a dot or a slash, or like nothing, are none of them.</summary>
    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || label[0] >= '\u0080' && !IsLetter(label[0])) return false;
        foreach (var character in label)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_') && !IsLetter(character) && !IsMark(character)) return false;
        }

        return !label.StartsWith(Encoded, StringComparison.OrdinalIgnoreCase) || IsEncoded(label);
    }

    /// <summary>Whether a label stands for one of other letters, which pass in their own form.</summary>
    private static bool IsEncoded(ReadOnlySpan<char> label)
    {
        try
        {
            var meant = s_encoding.GetUnicode(label.ToString());
            return !meant.StartsWith(Encoded, StringComparison.OrdinalIgnoreCase) && IsLabel(meant);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Fillers count as letters and look like nothing.</summary>
    private static bool IsLetter(char character) => character >= '\u0080' && character is not ('\u115F' or '\u1160' or '\u3164' or '\uFFA0') && char.GetUnicodeCategory(character) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter;

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether browsers take a host for an IPv4 address: its last part is a number, decimal or hexadecimal. One that is none then leads nowhere.</summary>
    private static bool EndsInNumber(ReadOnlySpan<char> name)
    {
        var last = name[(name.LastIndexOf('.') + 1)..];
        if (last.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return !last[2..].ContainsAnyExcept(s_hexadecimalDigits);
        return !last.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Four numbers up to 255. Browsers also read fewer, octal and hexadecimal ones; honest links need none of them.</summary>
    private static bool IsFourNumbers(ReadOnlySpan<char> host)
    {
        var count = 0;
        foreach (var part in host.Split('.'))
        {
            var number = host[part];
            count++;
            if (number.ContainsAnyExceptInRange('0', '9') || (number.Length > 1 && number[0] == '0') || !byte.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return false;
        }

        return count == 4;
    }
}
