namespace RoleGuide.Theme.Models;

/// <summary>A mark on the pay scale.</summary>
/// <param name="Text">The amount in short form, for example £40k.</param>
/// <param name="At">Its place on the scale, 0 to 100.</param>
public sealed record PayTick(string Text, double At);
