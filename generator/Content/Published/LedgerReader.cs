using System.Buffers;
using System.Collections.Immutable;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Published;

/// <summary>
/// Reads urls.lock. Lines in any order, repeated lines and empty lines are nobody's mistake: that is how the lines of two branches come together.
/// </summary>
public static class LedgerReader
{
    /// <summary>So many bad lines are told one by one: whoever has more has another file.</summary>
    public const int MostTold = 20;

    private static readonly SearchValues<char> s_pathSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-._/");
    private static readonly SearchValues<char> s_anchorSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static Reported<UrlLedger> Read(SourceTree tree)
    {
        var found = new DiagnosticBag();
        if (tree.Find(InputLayout.Ledger) is not { } file) return found.Report(UrlLedger.None with { IsKept = tree.Has(InputLayout.Ledger) });
        var decoded = SourceDecoder.Decode(file);
        found.AddRange(decoded.Diagnostics);
        if (decoded.Value is not { } source) return found.Report(new UrlLedger([]));

        var lines = ImmutableArray.CreateBuilder<LedgerLine>();
        var bad = new List<LedgerLine>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; number <= source.LineCount; number++)
        {
            var text = source.OriginalLine(number).TrimEnd();
            if (text.Length == 0) continue;
            var line = new LedgerLine(text, number);
            if (!IsAddress(text)) bad.Add(line);
            else if (seen.Add(text)) lines.Add(line);
        }

        found.AddRange(bad.Take(MostTold).Select(Mistake));
        if (bad.Count > MostTold) found.Add(LedgerMistakes.TooManyBadLines(UrlLedger.SpotOf(bad[MostTold]), bad.Count - MostTold));
        return found.Report(new UrlLedger(lines.ToImmutable()));
    }

    private static Diagnostic Mistake(LedgerLine line) =>
        IsConflictMark(line.Address) ? LedgerMistakes.ConflictMark(UrlLedger.SpotOf(line)) : LedgerMistakes.NoAddress(UrlLedger.SpotOf(line), line.Address);

    /// <summary>What Git writes around the two sides of a conflict.</summary>
    private static bool IsConflictMark(string text) =>
        text is "=======" || text.StartsWith("<<<<<<<", StringComparison.Ordinal) || text.StartsWith(">>>>>>>", StringComparison.Ordinal) || text.StartsWith("|||||||", StringComparison.Ordinal);

    private static bool IsAddress(string text)
    {
        if (text[0] != '/' || text.Contains("//", StringComparison.Ordinal)) return false;
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0) return !text.AsSpan().ContainsAnyExcept(s_pathSigns);
        return hash + 1 < text.Length && !text.AsSpan(0, hash).ContainsAnyExcept(s_pathSigns) && !text.AsSpan(hash + 1).ContainsAnyExcept(s_anchorSigns);
    }
}
