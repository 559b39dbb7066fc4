namespace RoleGuide.Theme.Models;

/// <summary>The roles that stand side by side at one height of a ladder.</summary>
public sealed record CareerStep(Items<CareerRung> Rungs);
