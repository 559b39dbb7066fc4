namespace RoleGuide.Theme.Models;

/// <summary>A mark on the pay scale.</summary>
/// <param name="Text">The amount in short form, for example £40k.</param>
/// <param name="At">Its place on the scale as a share of the width, for example 36.7%.</param>
public sealed record PayTick(string Text, string At);
