using System.Collections.Immutable;

namespace RoleGuide.Diagnostics;

/// <summary>What a reader could read, together with everything it has to report. Reading never fails.</summary>
public sealed record Reported<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
