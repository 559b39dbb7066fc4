using System.Globalization;
using System.Text;

namespace RoleGuide.Reporting;

/// <summary>
/// Diagnostics as workflow commands of GitHub Actions, one a line, which become annotations of a pull request. A step shows ten of
/// each kind, so errors come first. No text of a stranger can end its line or begin a command of its own.
/// </summary>
public static class WorkflowCommands
{
    private const string Title = "RoleGuide";

    /// <summary>The commands of a run; nothing when all is well.</summary>
    public static string Of(RunReport report)
    {
        var text = new StringBuilder();
        if (report.Problem is { } problem) Write(text, "error", $"title={Title}", problem);
        foreach (var fault in report.Faults) Write(text, "error", $"title={Property($"{Title}: a fault in a finished file")}", fault.ToString());
        foreach (var finding in DiagnosticOrder.WorstFirst(report.Findings()))
        {
            Write(text, SeverityWord.Of(finding.Severity), Properties(finding), Body(finding));
        }

        return text.ToString();
    }

    /// <summary>A line of a log that the runner takes for no command, wherever in the line it looks for one.</summary>
    public static string Harmless(string line)
    {
        // Commands are written "::name::" at the beginning of a line or, in an older form, "##[name]" anywhere.
        var tame = line.Replace("##[", "# #[", StringComparison.Ordinal);
        return tame.AsSpan().TrimStart().StartsWith("::") ? tame.Insert(tame.IndexOf("::", StringComparison.Ordinal) + 1, " ") : tame;
    }

    private static string Properties(Finding finding)
    {
        var spot = finding.Diagnostic.Spot;
        var place = finding.IsWholeFile
            ? string.Create(CultureInfo.InvariantCulture, $"file={Property(VisibleText.Of(finding.File))},line={spot.Line}")
            : string.Create(CultureInfo.InvariantCulture, $"file={Property(VisibleText.Of(finding.File))},line={spot.Line},endLine={spot.Line},col={spot.Column},endColumn={finding.EndColumn}");
        return $"{place},title={Property($"{finding.Code}: {finding.Explanation.Title}")}";
    }

    /// <summary>An annotation shows no more than its own line of the file, so all that helps stands in its text.</summary>
    private static string Body(Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var text = new StringBuilder(VisibleText.Of(diagnostic.Message));
        if (diagnostic.Hint is { } hint) text.Append("\nHint: ").Append(VisibleText.Of(hint));
        foreach (var (spot, note) in diagnostic.Related) text.Append('\n').Append(VisibleText.Of($"{finding.Folder}{spot}: {note}"));
        return text.Append("\nExplained in ").Append(finding.Help).ToString();
    }

    private static void Write(StringBuilder text, string command, string properties, string data) =>
        text.Append("::").Append(command).Append(' ').Append(properties).Append("::").Append(Data(data)).Append('\n');

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
