namespace RoleGuide.Checks.Weights;

/// <summary>A part of a page below a heading of the second level.</summary>
/// <param name="Saves">How many bytes fewer would be sent without it.</param>
public sealed record HeavyPart(string Heading, int Saves);
