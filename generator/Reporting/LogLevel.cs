namespace RoleGuide.Reporting;

/// <summary>How much the report tells. Diagnostics are always printed.</summary>
public enum LogLevel
{
    /// <summary>Nothing but diagnostics, and what keeps the program from its work.</summary>
    Quiet,

    /// <summary>What a writer wants to know of every build.</summary>
    Normal,

    /// <summary>Every step, every pair, every article that something is said about.</summary>
    Detailed,
}
