namespace RoleGuide.Commands;

/// <summary>How much the report tells. Diagnostics are always printed.</summary>
public enum LogLevel
{
    Quiet,
    Normal,
    Detailed,
}
