using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>An amount of money at a place of a plain text.</summary>
/// <param name="Currency">ISO 4217 or an unknown sign; null where the text leaves it out.</param>
/// <param name="IsDifference">Whether the words beside it say how far two amounts are apart.</param>
internal sealed record FoundMoney(int Start, int Length, Amount Amount, string? Currency, bool IsDifference);
