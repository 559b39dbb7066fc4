namespace RoleGuide.Theme.Models;

/// <summary>Figures of two roles of one region and basis on one linear scale. Annual pay, never converted.</summary>
/// <param name="Basis">The basis in words, for example Base pay.</param>
/// <param name="Meaning">What the basis includes, in a few words.</param>
public sealed record ComparePayPanel(string Region, string Currency, string Basis, string Meaning, Items<PayTick> Ticks, Items<ComparePayRole> Roles);
