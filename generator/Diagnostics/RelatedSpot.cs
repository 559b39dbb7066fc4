namespace RoleGuide.Diagnostics;

/// <summary>Another place that belongs to a mistake.</summary>
/// <param name="Note">What that place is, for example "first defined here".</param>
public readonly record struct RelatedSpot(SourceSpot Spot, string Note);
