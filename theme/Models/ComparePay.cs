namespace RoleGuide.Theme.Models;

/// <summary>The pay of two roles. A panel holds figures of the same region and basis only; what has no place on one is named with the reason.</summary>
public sealed record ComparePay(Items<ComparePayPanel> Panels, Items<string> Reasons);
