using System.Collections.Immutable;
using RoleGuide.Content.Markdown;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>
/// The amounts that the front matter of an article vouches for: its pay, and what stands in words beside it, in notes, claims and targets.
/// </summary>
internal sealed record PayEvidence(ImmutableArray<(Amount Amount, string? Currency)> Amounts)
{
    /// <summary>What one article vouches for.</summary>
    /// <param name="currencies">The currency of each region, by its id.</param>
    /// <param name="inWords">The amounts that stand in words beside its pay.</param>
    public static PayEvidence Of(RoleFacts facts, ImmutableArray<(Amount Amount, string? Currency)> inWords, ImmutableDictionary<string, string> currencies) =>
        new([.. facts.Pay.Select(pay => (pay.Amount, (string?)currencies.GetValueOrDefault(pay.Region))), .. inWords]);

    /// <summary>Whether a figure says the same: a range by both its ends, a single amount by either end or alone.</summary>
    public bool Has(NamedAmount named) => Amounts.Any(known =>
        (named.Currency is null || known.Currency is null || named.Currency == known.Currency)
        && (named.Amount.High is { } high
            ? known.Amount.Low == named.Amount.Low && known.Amount.High == high
            : known.Amount.Low == named.Amount.Low || known.Amount.High == named.Amount.Low));

    /// <summary>Whether two amounts of these articles are as far apart: "£15,000 more" where one says £35,000 and another £50,000.</summary>
    public static bool HaveApart(IEnumerable<PayEvidence> articles, NamedAmount named)
    {
        var ends = articles.SelectMany(one => one.Amounts)
            .Where(known => named.Currency is null || known.Currency is null || named.Currency == known.Currency)
            .SelectMany(known => new[] { known.Amount.Low, known.Amount.High ?? known.Amount.Low })
            .ToHashSet();
        return AreApart(named.Amount.Low) && (named.Amount.High is not { } high || AreApart(high));

        bool AreApart(long difference) => ends.Any(end => ends.Contains(end + difference));
    }
}
