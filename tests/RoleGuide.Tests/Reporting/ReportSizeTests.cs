using System.Collections.Immutable;
using System.Text;
using RoleGuide.Diagnostics;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Reporting;

/// <summary>A report grows with the number of its messages, and not with the lines that they stand in.</summary>
public sealed class ReportSizeTests
{
    private const int Many = 2_000;

    private static readonly string s_line = string.Concat(Enumerable.Repeat("<b>\U0001F600", Many));

    [Fact]
    public void Each_message_adds_little_to_JSON() => Added(Reports.Json).ShouldBeLessThan(2_000);

    [Fact]
    public void Each_message_adds_little_to_SARIF() => Added(Reports.Sarif).ShouldBeLessThan(3_000);

    [Fact]
    public void Each_message_adds_little_to_commands() => Added(WorkflowCommands.Of).ShouldBeLessThan(1_000);

    [Fact]
    public void Each_message_adds_little_to_text() =>
        Added(report => string.Concat(report.Diagnostics.Select(new DiagnosticText(report.Input, report.LineOf).Of))).ShouldBeLessThan(1_000);

    [Fact]
    public void Each_message_adds_little_to_what_a_preview_is_told() =>
        DiagnosticsJson.Document(Report(Many).Findings()).Length.ShouldBeLessThan(2_000 * Many);

    /// <summary>However many messages there are, the documents are handed on in parts of one size.</summary>
    [Fact]
    public void No_document_is_handed_on_as_a_whole()
    {
        Longest(ReportJson.Write).ShouldBeLessThan(32 * 1024);
        Longest(SarifLog.Write).ShouldBeLessThan(32 * 1024);
    }

    /// <summary>Nothing that is told keeps the line.</summary>
    [Fact]
    public void A_finding_holds_its_part_of_the_line_alone() => Report(Many).Findings().Max(one => one.Excerpt!.Text.Length).ShouldBeLessThan(125);

    [Fact]
    public void The_summary_of_a_step_keeps_its_limit() => StepSummary.Of(Report(10 * Many), StepSummary.Limit).Length.ShouldBeLessThan(StepSummary.Limit);

    private static int Added(Func<RunReport, string> form) => (form(Report(Many)).Length - form(Report(1)).Length) / (Many - 1);

    private static int Longest(Action<RunReport, TextWriter> write)
    {
        using var parts = new Parts();
        write(Report(Many), parts);
        return parts.Longest;
    }

    private static RunReport Report(int count)
    {
        ImmutableArray<Diagnostic> found = [.. Enumerable.Range(0, count).Select(at => MarkdownMistakes.RawHtml(new SourceSpot("roles/a/b.md", 9, (at % Many * 5) + 1, 3), "<b>"))];
        return Reports.With(found) with { LineOf = static (_, _) => s_line };
    }

    /// <summary>Takes a text and remembers the longest part of it.</summary>
    private sealed class Parts : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public int Longest { get; private set; }

        public override void Write(char value) => Longest = Math.Max(Longest, 1);

        public override void Write(char[] buffer, int index, int count) => Longest = Math.Max(Longest, count);

        public override void Write(string? value) => Longest = Math.Max(Longest, value?.Length ?? 0);
    }
}
