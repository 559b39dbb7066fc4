using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Reporting;

/// <summary>Everything that one run of the program has to tell, whatever form it is told in.</summary>
/// <param name="Command">The verb: build or check.</param>
/// <param name="Input">What goes before the paths of the input, with a slash at its end: relative to the working folder when it lies below it.</param>
public sealed record RunReport(string Command, string Input)
{
    /// <summary>In the order in which they are told.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The line of an input file as it was saved; null when there is none to show.</summary>
    public Func<string, int, string?> LineOf { get; init; } = static (_, _) => null;

    /// <summary>Where the input and the reference of messages are kept; null when nobody has said.</summary>
    public Repository? Repository { get; init; }

    /// <summary>What the deep check found.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>The longest overdue first.</summary>
    public ImmutableArray<DueReview> Reviews { get; init; } = [];

    public ImmutableArray<OldFigures> OldFigures { get; init; } = [];

    /// <summary>How hard the articles are to read; null when nothing was built.</summary>
    public ReadingGrades? Reading { get; init; }

    /// <summary>What may be compared; null when there is no sound guide.</summary>
    public PairReport? Pairs { get; init; }

    /// <summary>Null when nothing was written.</summary>
    public WrittenSite? Site { get; init; }

    /// <summary>Further sentences, in order.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What kept the program from its work, in whole sentences: wrong usage, a fault of the machine, another build. Null when nothing did.</summary>
    public string? Problem { get; init; }

    public ImmutableArray<StepRecord> Steps { get; init; } = [];

    public int ExitCode { get; init; }

    public TimeSpan Total => Steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Time);

    public int Count(Severity severity) => Diagnostics.Count(one => one.Severity == severity);

    /// <summary>The same report, which holds of the input no more than the lines that its diagnostics show.</summary>
    public RunReport WithItsLines()
    {
        var lines = new Dictionary<(string Path, int Line), string?>();
        foreach (var spot in Diagnostics.Select(one => one.Spot).Where(spot => spot.Length > 0)) lines.TryAdd((spot.Path, spot.Line), LineOf(spot.Path, spot.Line));
        return this with { LineOf = (path, line) => lines.GetValueOrDefault((path, line)) };
    }

    /// <summary>The diagnostics with all that a reader without the input needs.</summary>
    public ImmutableArray<Finding> Findings() => Diagnostics.IsEmpty ? [] : Finding.All(Diagnostics, Input, LineOf, new Reference(Handbook.Embedded(), Repository));
}
