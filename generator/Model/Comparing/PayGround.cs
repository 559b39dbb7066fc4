namespace RoleGuide.Model.Comparing;

/// <summary>What pay figures must have in common to stand on one scale. Nothing is converted, and bases never mix. In order, base comes before total before on-target.</summary>
/// <param name="Region">The id of a region of site.yml.</param>
public readonly record struct PayGround(string Region, Basis Basis) : IComparable<PayGround>
{
    public static PayGround Of(Pay pay) => new(pay.Region, pay.Basis);

    /// <inheritdoc/>
    public int CompareTo(PayGround other) => Basis == other.Basis ? string.CompareOrdinal(Region, other.Region) : Basis.CompareTo(other.Basis);
}
