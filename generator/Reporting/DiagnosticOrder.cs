using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Diagnostics;

namespace RoleGuide.Reporting;

/// <summary>In which order diagnostics are told.</summary>
public static class DiagnosticOrder
{
    /// <summary>By file, line and column; what stands in one of the first files comes before all else.</summary>
    /// <param name="first">Paths relative to the input folder, for example of what a change touches.</param>
    public static ImmutableArray<Diagnostic> ByPlace(IEnumerable<Diagnostic> diagnostics, FrozenSet<string> first) =>
        [.. diagnostics.OrderBy(one => first.Contains(one.Spot.Path) ? 0 : 1).ThenBy(one => one)];

    /// <summary>Errors before warnings before notices, each kind in the order it had: for a reader who sees the beginning alone.</summary>
    public static ImmutableArray<Finding> WorstFirst(IEnumerable<Finding> findings) => [.. findings.OrderBy(one => one.Severity)];
}
