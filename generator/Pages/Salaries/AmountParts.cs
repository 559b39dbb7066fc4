using RoleGuide.Model;

namespace RoleGuide.Pages.Salaries;

/// <summary>An amount as the columns of tables and downloads give it: either an average, or a lower and an upper end.</summary>
/// <param name="Low">The lower end; the only amount where there is no range. Null for an average.</param>
/// <param name="High">The upper end, equal to <paramref name="Low"/> where there is no range. Null for an average, and where the amount is open after its only end.</param>
/// <param name="Average">Null for anything but an average.</param>
internal sealed record AmountParts(long? Low, long? High, long? Average)
{
    public static AmountParts Of(Pay pay) => pay switch
    {
        { Band: Band.Average } => new AmountParts(null, null, pay.Amount.Low),
        { Amount: { High: null, IsOpenEnded: true } } => new AmountParts(pay.Amount.Low, null, null),
        _ => new AmountParts(pay.Amount.Low, pay.Amount.High ?? pay.Amount.Low, null),
    };
}
