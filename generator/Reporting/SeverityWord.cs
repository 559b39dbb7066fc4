using RoleGuide.Diagnostics;

namespace RoleGuide.Reporting;

/// <summary>What a severity is called in every form.</summary>
internal static class SeverityWord
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };
}
