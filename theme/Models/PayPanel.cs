namespace RoleGuide.Theme.Models;

/// <summary>The figures of one region, all on one linear scale from <see cref="Ticks"/>' first to last amount. Annual pay, never converted.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="Currency">The ISO 4217 code, for example GBP.</param>
/// <param name="Groups">Figures of one basis belong together; bases never share a group.</param>
public sealed record PayPanel(string Region, string Currency, Items<PayTick> Ticks, Items<PayGroup> Groups);
