namespace RoleGuide.Diagnostics;

/// <summary>How much a diagnostic matters, worst first.</summary>
public enum Severity
{
    /// <summary>The guide cannot be built from this input.</summary>
    Error,

    /// <summary>The guide can be built, but a reader would be served badly.</summary>
    Warning,

    /// <summary>Worth knowing; never fails anything.</summary>
    Notice,
}
