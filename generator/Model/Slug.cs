namespace RoleGuide.Model;

/// <summary>The rule for names that become addresses: lower-case letters, digits and single hyphens, at most 80 characters.</summary>
public static class Slug
{
    public const int MaximumLength = 80;

    /// <summary>The rule as a regular expression for editors, save the length.</summary>
    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>Whether a text can stand as one segment of an address.</summary>
    public static bool IsSlug(ReadOnlySpan<char> text) => text.Length <= MaximumLength && IsHyphenated(text);

    /// <summary>Whether a text follows the rule in all but its length, as the names of headings and questions do.</summary>
    public static bool IsHyphenated(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == '-' || text[^1] == '-') return false;
        var previous = '\0';
        foreach (var character in text)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
            if (character == '-' && previous == '-') return false;
            previous = character;
        }

        return true;
    }

    /// <summary>Whether Windows keeps the name for a device, whatever its ending: nobody could check such a file out there.</summary>
    public static bool IsDeviceName(ReadOnlySpan<char> text) =>
        text is "con" or "prn" or "aux" or "nul"
        || (text is ['c', 'o', 'm', >= '1' and <= '9'] or ['l', 'p', 't', >= '1' and <= '9']);

    /// <summary>Whether one of the hyphenated words is "vs", which belongs to the addresses of comparisons.</summary>
    public static bool HasComparisonWord(string slug) => slug.Split('-').Contains("vs", StringComparer.Ordinal);
}
