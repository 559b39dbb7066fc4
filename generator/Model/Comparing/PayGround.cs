namespace RoleGuide.Model.Comparing;

/// <summary>What pay figures must have in common to stand on one scale. Nothing is converted, and bases never mix.</summary>
/// <param name="Region">The id of a region of site.yml.</param>
public readonly record struct PayGround(string Region, Basis Basis)
{
    public static PayGround Of(Pay pay) => new(pay.Region, pay.Basis);
}
