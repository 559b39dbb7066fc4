namespace RoleGuide.Model;

/// <summary>
/// A whole amount or a range as writers give it: <c>85694</c>, <c>70000-120000</c>, <c>140000+</c>, <c>120000-200000+</c>, <c>~75000</c>.
/// </summary>
/// <param name="Low">The only amount, or the lower end.</param>
/// <param name="High">The upper end of a range; null for a single amount.</param>
/// <param name="IsOpenEnded">"Or more": the amount after it is not the end.</param>
/// <param name="IsApproximate">"About".</param>
public readonly record struct Amount(long Low, long? High, bool IsOpenEnded, bool IsApproximate)
{
    public bool IsRange => High is not null;
}
