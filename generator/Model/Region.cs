namespace RoleGuide.Model;

/// <summary>A part of the world with one currency, in which pay is compared.</summary>
/// <param name="Currency">ISO 4217, for example GBP.</param>
/// <param name="Locale">BCP 47, for example en-GB.</param>
/// <param name="Country">ISO 3166-1 alpha-2, for example GB.</param>
public sealed record Region(string Id, string Name, string Currency, string Locale, string Country);
