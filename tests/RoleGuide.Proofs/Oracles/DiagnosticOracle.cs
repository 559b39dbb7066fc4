using System.Collections.Immutable;
using RoleGuide.Diagnostics;
using RoleGuide.Reporting;

namespace RoleGuide.Proofs.Oracles;

/// <summary>Judges what a writer is told: a place in a file, whole sentences, nothing of the program's inside, nothing that steers a terminal or a log.</summary>
internal static class DiagnosticOracle
{
    /// <summary>A parser that gave up on a text: it ends as a message, but it is a finding.</summary>
    private const string ParserGaveUp = "RG312";

    public static IEnumerable<string> Judge(ImmutableArray<Diagnostic> found, Func<string, int, string?> lineOf)
    {
        var text = new DiagnosticText("input/", lineOf);
        foreach (var one in found)
        {
            if (one.Code == ParserGaveUp) yield return $"the parser gave up at {one.Spot}";
            if (one.Spot.Line < 1 || one.Spot.Column < 1 || one.Spot.Path.Length == 0) yield return $"{one.Code} has no place: {one.Spot}";
            if (one.Message.Contains("Exception", StringComparison.Ordinal) || one.Message.Contains("   at ", StringComparison.Ordinal)) yield return $"{one.Code} speaks of the program's inside: {one.Message}";
            foreach (var fault in CharacterOracle.Judge(text.Of(one))) yield return $"{one.Code} as it is printed: {fault}";
        }
    }
}
