namespace RoleGuide.Model.Comparing;

/// <summary>Why a pair is there: a step of a ladder, or an article that sets the two beside each other. In order, the claims of one pair follow each other.</summary>
/// <param name="Verdict">What the article says; null for a step.</param>
internal readonly record struct PairClaim(RolePair Pair, PairVerdict? Verdict) : IComparable<PairClaim>
{
    public int CompareTo(PairClaim other)
    {
        if (Pair.CompareTo(other.Pair) is not 0 and var order) return order;
        var byRole = string.CompareOrdinal(Verdict?.Slug, other.Verdict?.Slug);
        return byRole == 0 ? string.CompareOrdinal(Verdict?.Text, other.Verdict?.Text) : byRole;
    }
}
