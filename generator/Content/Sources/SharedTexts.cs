namespace RoleGuide.Content.Sources;

/// <summary>
/// Texts that articles have in common, such as ids, and the titles of usual sections, so that one of each is held and not one for every article. It remembers a fixed number of short
/// texts and forgets one for another: what it gives is always equal to what it was asked for, and the same object as before only most of the time. Any thread may ask.
/// </summary>
public sealed class SharedTexts
{
    /// <summary>A power of two, several times as many as a guide has sections, ids of sources and words of its own. More would remember what is said only once.</summary>
    private const int Count = 8_192;

    /// <summary>The longest text that is remembered, in UTF-16 units. Longer ones are hardly ever said twice.</summary>
    public const int Longest = 64;

    private readonly string?[] _texts = new string?[Count];

    /// <summary>The same text.</summary>
    public string Of(string text)
    {
        if (text.Length > Longest) return text;
        ref var place = ref Place(text);
        return place is { } known && string.Equals(known, text, StringComparison.Ordinal) ? known : place = text;
    }

    /// <summary>The same text, made if it is not remembered.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return new string(text);
        ref var place = ref Place(text);
        return place is { } known && text.SequenceEqual(known) ? known : place = new string(text);
    }

    private ref string? Place(ReadOnlySpan<char> text) => ref _texts[string.GetHashCode(text, StringComparison.Ordinal) & (Count - 1)];
}
