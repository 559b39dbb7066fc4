namespace RoleGuide.Content.Style;

/// <summary>A warning that an article wants to hear no more about.</summary>
/// <param name="Code">The code of the warning, one of <see cref="Silences.Silenceable"/>.</param>
/// <param name="Reason">Why the warning is not right here; for editors, no page shows it.</param>
public sealed record Silence(string Code, string Reason);
