namespace RoleGuide.Theme.Models;

/// <summary>Roles that steps connect, drawn and told in words.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Name">From the first role to the highest, for example "Account executive to commercial director".</param>
/// <param name="Regions">The names of its regions, joined.</param>
/// <param name="Steps">From the first rung upwards.</param>
public sealed record CareerLadder(string Anchor, string Name, string Regions, Items<CareerStep> Steps, LadderDrawing Drawing);
