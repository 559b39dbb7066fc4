namespace RoleGuide.Guidance;

/// <summary>A role's title inside a sentence.</summary>
internal static class RoleTitle
{
    /// <summary>Capitals whose names begin with the sound of a vowel: an HR manager, an MD.</summary>
    private const string SpokenWithVowel = "AEFHILMNORSX";

    /// <summary>With its article and, save abbreviations, in lower case: "an account planner", "an HR manager".</summary>
    public static string InSentence(string title)
    {
        var isAbbreviation = title.Length > 1 && char.IsUpper(title[1]);
        var begins = char.ToUpperInvariant(title[0]);
        var needsAn = isAbbreviation ? SpokenWithVowel.Contains(begins, StringComparison.Ordinal) : "AEIO".Contains(begins, StringComparison.Ordinal);
        return $"{(needsAn ? "an" : "a")} {(isAbbreviation ? title : char.ToLowerInvariant(title[0]) + title[1..])}";
    }

    /// <summary>The title in sentence case, when it looks as if it were in title case; null when nothing is wrong with it.</summary>
    public static string? InSentenceCase(string title)
    {
        var words = title.Split(' ');
        var mended = string.Join(' ', words.Select((word, index) => index > 0 && IsCapitalised(word) ? char.ToLowerInvariant(word[0]) + word[1..] : word));
        return mended == title ? null : mended;
    }

    /// <summary>One capital and then small letters: abbreviations have more capitals.</summary>
    private static bool IsCapitalised(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).All(character => !char.IsUpper(character));
}
