namespace RoleGuide.History;

/// <summary>A fact of a page that is not what it was.</summary>
/// <param name="Subject">One of <see cref="Subjects"/>.</param>
/// <param name="Label">The fact's name, such as "senior base pay (US)".</param>
/// <param name="Before">What the page said; null for what is new. Of a list, what is gone from it.</param>
/// <param name="After">What it says now; null for what is gone. Of a list, what is new in it. The same as before for a text of as many words, but others.</param>
public sealed record FactChange(string Subject, string Label, string? Before, string? After)
{
    /// <summary>"senior base pay (US): $140,000 or more → $150,000 or more".</summary>
    public string InWords => (Before, After) switch
    {
        _ when Before == After => $"{Label}: reworded, {After}",
        (null, _) => $"{Label}: new, {After}",
        (_, null) => $"{Label}: gone, was {Before}",
        _ => $"{Label}: {Before} → {After}",
    };
}
