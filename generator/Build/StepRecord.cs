using System.Collections.Immutable;

namespace RoleGuide.Build;

/// <summary>A step that ran: what it is called, what it needed, what it made.</summary>
/// <param name="Needs">The names of the steps whose values it was given.</param>
/// <param name="Documents">How many documents it made.</param>
public sealed record StepRecord(string Name, Phase Phase, ImmutableArray<string> Needs, int Documents, TimeSpan Time);
