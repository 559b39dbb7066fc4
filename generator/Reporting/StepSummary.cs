using System.Text;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Reporting;

/// <summary>The summary that GitHub Actions shows below a step: the whole table of diagnostics in Markdown.</summary>
public static class StepSummary
{
    /// <summary>What GitHub takes of one step, in bytes of UTF-8. More of it, and nothing is shown.</summary>
    public const int Limit = 1024 * 1024;

    /// <summary>How many annotations of one kind GitHub shows of a step.</summary>
    private const int Shown = 10;

    /// <summary>Bytes kept free for the sentence that tells what was left out.</summary>
    private const int Reserve = 256;

    /// <summary>The summary of a run, no longer than there is room for.</summary>
    /// <param name="room">Bytes that the step may still use.</param>
    public static string Of(RunReport report, long room)
    {
        var text = new StringBuilder();
        text.Append("## RoleGuide: ").Append(Heading(report)).Append("\n\n");
        if (report.Problem is { } problem) text.Append(MarkdownText.Of(problem)).Append("\n\n");
        foreach (var note in report.Notes) text.Append(MarkdownText.Of(note)).Append("\n\n");
        if (report.Site is { } site) text.Append(MarkdownText.Of($"{string.Join(", ", site.Pages)}.")).Append("\n\n");

        var rows = report.Faults.Select(Row).Concat(DiagnosticOrder.WorstFirst(report.Findings()).Select(Row)).ToArray();
        if (rows.Length > Shown) text.Append("A pull request shows ten annotations of each kind. This is the whole list, the worst first.\n\n");
        if (rows.Length > 0) text.Append("| | Place | Message |\n|---|---|---|\n");
        var left = room - Reserve - Encoding.UTF8.GetByteCount(text.ToString());
        if (left < 0) return "";
        var shown = 0;
        foreach (var row in rows)
        {
            left -= Encoding.UTF8.GetByteCount(row);
            if (left < 0) break;
            text.Append(row);
            shown++;
        }

        if (shown < rows.Length) text.Append($"\nThere was no room for {Quantity.Of(rows.Length - shown, "more message")}. The log of the step has them all.\n");
        if (rows.Length > 0) text.Append('\n');
        return text.ToString();
    }

    private static string Heading(RunReport report)
    {
        if (report.Problem is not null) return "it could not go on";
        if (report.Diagnostics.IsEmpty && report.Faults.IsEmpty) return "no mistakes, thank you";
        string[] parts =
        [
            .. Part(report.Faults.Length, "fault"),
            .. Part(report.Count(Severity.Error), "error"),
            .. Part(report.Count(Severity.Warning), "warning"),
            .. Part(report.Count(Severity.Notice), "notice"),
        ];
        return string.Join(", ", parts);
    }

    private static string[] Part(int count, string singular) => count == 0 ? [] : [Quantity.Of(count, singular)];

    private static string Row(Fault fault) => $"| error | {MarkdownText.Of(fault.File)} | {MarkdownText.Of(fault.Message)} |\n";

    private static string Row(Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var text = new StringBuilder();
        text.Append($"| {SeverityWord.Of(finding.Severity)} | {MarkdownText.Of(finding.Folder + diagnostic.Spot)} | {Code(finding)} {MarkdownText.Of(diagnostic.Message)}");
        if (diagnostic.Hint is { } hint) text.Append(" *").Append(MarkdownText.Of(hint)).Append('*');
        foreach (var (spot, note) in diagnostic.Related) text.Append("<br>").Append(MarkdownText.Of($"{finding.Folder}{spot}: {note}"));
        return text.Append(" |\n").ToString();
    }

    /// <summary>The code leads to its explanation where that has an address on the web.</summary>
    private static string Code(Finding finding) => finding.Help == finding.Explanation.Path ? $"**{finding.Code}**" : $"**[{finding.Code}]({finding.Help})**";
}
