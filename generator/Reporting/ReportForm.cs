namespace RoleGuide.Reporting;

/// <summary>The form that diagnostics take on standard output.</summary>
public enum ReportForm
{
    /// <summary>For people in a terminal.</summary>
    Text,

    /// <summary>One document that holds the diagnostics and the report, described in docs/reports.md.</summary>
    Json,

    /// <summary>A log in the Static Analysis Results Interchange Format 2.1.0.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions, which become annotations of a pull request, and a summary of the step.</summary>
    Github,
}
