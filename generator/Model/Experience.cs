namespace RoleGuide.Model;

/// <summary>Experience asked for.</summary>
/// <param name="Years">Whole years; without them the experience takes part in nothing computed.</param>
public sealed record Experience(Amount? Years, string? Note);
