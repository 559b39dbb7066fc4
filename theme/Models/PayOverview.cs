namespace RoleGuide.Theme.Models;

/// <summary>Typical pay of several roles of one region and one basis on one linear scale. Annual pay, never converted.</summary>
/// <param name="Basis">The basis in words, for example Base pay.</param>
public sealed record PayOverview(string Region, string Currency, string Basis, Items<PayTick> Ticks, Items<PayOverviewRow> Rows);
