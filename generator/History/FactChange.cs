namespace RoleGuide.History;

/// <summary>A fact of a page that is not what it was.</summary>
/// <param name="Subject">One of <see cref="Subjects"/>.</param>
/// <param name="Label">The fact's name, such as "senior base pay (US)".</param>
/// <param name="Before">What the page said; null for what is new.</param>
/// <param name="After">What it says now; null for what is gone.</param>
public sealed record FactChange(string Subject, string Label, string? Before, string? After)
{
    /// <summary>"senior base pay (US): $140,000 or more → $150,000 or more".</summary>
    public string InWords => (Before, After) switch
    {
        (null, _) => $"{Label}: new, {After}",
        (_, null) => $"{Label}: gone, was {Before}",
        _ => $"{Label}: {Before} → {After}",
    };
}
