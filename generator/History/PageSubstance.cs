using RoleGuide.Output;

namespace RoleGuide.History;

/// <summary>A page that says something of its own, before anybody asked what.</summary>
/// <param name="Address">From the root of the site, such as <c>/roles/account-manager/</c>.</param>
/// <param name="Make">Derives what it says, the same each time.</param>
public sealed record PageSubstance(string Address, Func<ManifestPage> Make);
