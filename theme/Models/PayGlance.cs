namespace RoleGuide.Theme.Models;

/// <summary>Typical pay of the roles that pay most, with what a reader must know of the choice.</summary>
/// <param name="Panels">One for each region and basis, each row named by its role.</param>
/// <param name="SilentBasis">What is done where a source names no basis, leading to the reason where the guide gives it.</param>
/// <param name="LeftOut">Which roles the panels leave out, in whole sentences; null where they leave out none.</param>
public sealed record PayGlance(Items<PayOverview> Panels, Link SilentBasis, string? LeftOut);
