using System.Collections.Immutable;

namespace RoleGuide.Build;

/// <summary>A step that ran: what it is called, what it needed, what it made.</summary>
/// <param name="Needs">The names of the steps whose values it was given.</param>
/// <param name="Documents">How many documents it made.</param>
public sealed record StepRecord(string Name, Phase Phase, ImmutableArray<string> Needs, int Documents, TimeSpan Time);

/// <summary>The value of a step, which later steps are given by name of the local variable: a cycle cannot be written.</summary>
public sealed record Step<T>(string Name, T Value);
