namespace RoleGuide.Model;

/// <summary>What the sources expect artificial intelligence to do to the role.</summary>
/// <param name="Horizon">The year up to which the expectation is meant.</param>
public sealed record AiImpact(AiEffect Effect, int? Horizon, string? Note);
