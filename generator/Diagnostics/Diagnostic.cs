using System.Collections.Immutable;

namespace RoleGuide.Diagnostics;

/// <summary>
/// One mistake of a writer, with its place. Made only by the factories beside this file, one named method for each mistake.
/// </summary>
/// <param name="Code">Stable code such as RG104, explained in docs/diagnostics.md.</param>
/// <param name="Message">Whole sentences: what was found and what was expected.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpot Spot, string Message) : IComparable<Diagnostic>
{
    /// <summary>What to do about it, when the message alone doesn't say.</summary>
    public string? Hint { get; init; }

    /// <summary>Other places that belong to the mistake, such as "first defined here".</summary>
    public ImmutableArray<RelatedSpot> Related { get; init; } = [];

    /// <summary>Orders by place, then by code and message, so that every run prints the same list.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var bySpot = Spot.CompareTo(other.Spot);
        if (bySpot != 0) return bySpot;
        var byCode = string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    internal static Diagnostic Error(string code, SourceSpot spot, string message, string? hint = null) =>
        new(code, Severity.Error, spot, message) { Hint = hint };

    internal static Diagnostic Notice(string code, SourceSpot spot, string message, string? hint = null) =>
        new(code, Severity.Notice, spot, message) { Hint = hint };

    internal static Diagnostic Warning(string code, SourceSpot spot, string message, string? hint = null) =>
        new(code, Severity.Warning, spot, message) { Hint = hint };
}
