using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>Which figures of a role stand for its pay beside another role.</summary>
public static class PayBeside
{
    /// <summary>The grounds on which both roles have figures: base before total before on-target.</summary>
    public static ImmutableArray<PayGround> Shared(RoleFacts one, RoleFacts other)
    {
        var shared = ImmutableArray.CreateBuilder<PayGround>(1);
        foreach (var pay in one.Pay)
        {
            var ground = PayGround.Of(pay);
            if (!shared.Contains(ground) && HasFigure(other, ground)) shared.Add(ground);
        }

        shared.Sort();
        return shared.DrainToImmutable();
    }

    /// <summary>
    /// The figures of the most telling band, several when sources differ: on the first ground that both roles share, and of a band that both have there,
    /// if there are such; otherwise on the role's own first ground.
    /// </summary>
    public static ImmutableArray<Pay> Of(RoleFacts self, RoleFacts other)
    {
        if (self.Pay.IsEmpty) return [];
        var ground = FirstShared(self, other) ?? OwnGround(self);
        var band = MostTelling(self, other, ground);
        var figures = ImmutableArray.CreateBuilder<Pay>(1);
        foreach (var pay in self.Pay)
        {
            if (pay.Band == band && PayGround.Of(pay) == ground) figures.Add(pay);
        }

        return figures.DrainToImmutable();
    }

    /// <summary>Whether the two share a ground.</summary>
    public static bool IsComparable(RoleFacts one, RoleFacts other) => FirstShared(one, other) is not null;

    /// <summary>Whether the figures that stand for the two are the same, in whatever order.</summary>
    public static bool AreAlike(RoleFacts one, RoleFacts other)
    {
        var (ones, others) = (Of(one, other), Of(other, one));
        return AreAmong(ones, others) && AreAmong(others, ones);
    }

    private static bool AreAmong(ImmutableArray<Pay> some, ImmutableArray<Pay> others)
    {
        foreach (var pay in some)
        {
            var isThere = false;
            foreach (var other in others) isThere |= pay.Band == other.Band && pay.Amount == other.Amount;
            if (!isThere) return false;
        }

        return true;
    }

    private static PayGround? FirstShared(RoleFacts one, RoleFacts other)
    {
        PayGround? first = null;
        foreach (var pay in one.Pay)
        {
            var ground = PayGround.Of(pay);
            if ((first is not { } known || ground.CompareTo(known) < 0) && HasFigure(other, ground)) first = ground;
        }

        return first;
    }

    /// <summary>The ground of the first figure with the first basis.</summary>
    private static PayGround OwnGround(RoleFacts facts)
    {
        var first = facts.Pay[0];
        foreach (var pay in facts.Pay)
        {
            if (pay.Basis < first.Basis) first = pay;
        }

        return PayGround.Of(first);
    }

    /// <summary>The most telling band that both have on a ground, or else that the role itself has there.</summary>
    private static Band MostTelling(RoleFacts self, RoleFacts other, PayGround ground)
    {
        Band? own = null;
        foreach (var band in Bands.MostTellingFirst)
        {
            if (!HasFigure(self, ground, band)) continue;
            if (HasFigure(other, ground, band)) return band;
            own ??= band;
        }

        return own.GetValueOrDefault();
    }

    private static bool HasFigure(RoleFacts facts, PayGround ground, Band? band = null)
    {
        foreach (var pay in facts.Pay)
        {
            if (PayGround.Of(pay) == ground && (band is null || pay.Band == band)) return true;
        }

        return false;
    }
}
