using System.Collections.Immutable;
using RoleGuide.Diagnostics;

namespace RoleGuide.Live;

/// <summary>Tells whether two readings found the same: all that a reader is told counts, whichever reading it came from.</summary>
internal static class SameDiagnostics
{
    public static bool Are(ImmutableArray<Diagnostic> one, ImmutableArray<Diagnostic> other) => one.Length == other.Length && one.Zip(other).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(Diagnostic one, Diagnostic other) =>
        ReferenceEquals(one, other)
        || (one.Spot == other.Spot && one.Code == other.Code && one.Severity == other.Severity && one.Message == other.Message && one.Hint == other.Hint && one.Related.SequenceEqual(other.Related));
}
