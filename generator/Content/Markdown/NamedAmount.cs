using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>An amount of money as a text names it.</summary>
/// <param name="Currency">ISO 4217, or the sign where it is no currency that the guide knows; null where the text leaves it out, as in "70K".</param>
/// <param name="Words">As the text says it: "£80,000–£95,000".</param>
public sealed record NamedAmount(Amount Amount, string? Currency, string Words, SourceSpot Spot)
{
    /// <summary>Whether the sentence sets it between two amounts, as in "£15,000 more".</summary>
    public bool IsDifference { get; init; }
}
