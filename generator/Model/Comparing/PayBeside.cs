using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>Which figures of a role stand for its pay beside another role.</summary>
public static class PayBeside
{
    /// <summary>The grounds on which both roles have figures: base before total before on-target.</summary>
    public static ImmutableArray<PayGround> Shared(RoleFacts one, RoleFacts other)
    {
        var shared = new List<PayGround>();
        foreach (var ground in one.Pay.Select(PayGround.Of))
        {
            if (!shared.Contains(ground) && other.Pay.Any(pay => PayGround.Of(pay) == ground)) shared.Add(ground);
        }

        return [.. shared.OrderBy(ground => ground.Basis).ThenBy(ground => ground.Region, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The figures of the most telling band, several when sources differ: on the first ground that both roles share, and of a band that both have there,
    /// if there are such; otherwise on the role's own first ground.
    /// </summary>
    public static ImmutableArray<Pay> Of(RoleFacts self, RoleFacts other)
    {
        if (self.Pay.IsEmpty) return [];
        var shared = Shared(self, other);
        var ground = shared.IsEmpty ? PayGround.Of(self.Pay.MinBy(pay => pay.Basis)!) : shared[0];
        var (own, theirs) = (On(self, ground), On(other, ground));
        var common = own.Select(pay => pay.Band).Intersect(theirs.Select(pay => pay.Band)).ToArray();
        var band = MostTelling(common.Length > 0 ? common : own.Select(pay => pay.Band));
        return [.. own.Where(pay => pay.Band == band)];
    }

    private static ImmutableArray<Pay> On(RoleFacts facts, PayGround ground) => [.. facts.Pay.Where(pay => PayGround.Of(pay) == ground)];

    private static Band MostTelling(IEnumerable<Band> bands) => bands.MinBy(band => Bands.MostTellingFirst.IndexOf(band));
}
