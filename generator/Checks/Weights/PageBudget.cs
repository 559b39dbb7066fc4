namespace RoleGuide.Checks.Weights;

/// <summary>
/// How much a phone may have to fetch before it can show a page, in bytes. Texts count as hosts send them (see <see cref="SentSize"/>), pictures as they are.
/// </summary>
public sealed record PageBudget(int Html, int Sheets, int Scripts, int Pictures)
{
    /// <summary>On a slow telephone line (1.6 megabits a second) a page within it is read in little more than a second, and its pictures follow in another.</summary>
    public static readonly PageBudget OfAnyPage = new(14 * 1024, 10 * 1024, 6 * 1024, 150 * 1024);
}
