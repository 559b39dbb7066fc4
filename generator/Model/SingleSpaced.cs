namespace RoleGuide.Model;

/// <summary>Texts whose only white space is single spaces between words.</summary>
internal static class SingleSpaced
{
    /// <summary>A text with its white space like that; the same instance where it is so already, as most texts are.</summary>
    public static string Of(string text) => Is(text) ? text : string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static bool Is(ReadOnlySpan<char> text)
    {
        var before = ' ';
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign) && (sign != ' ' || before == ' ')) return false;
            before = sign;
        }

        return before != ' ' || text.IsEmpty;
    }
}
