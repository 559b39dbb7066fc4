namespace RoleGuide.Theme.Models;

/// <summary>One figure as a line of the salary table. Annual pay, never converted.</summary>
/// <param name="Label">The band in the source's own words; null when it adds nothing.</param>
/// <param name="Basis">What the figure includes, in words.</param>
/// <param name="Year">The year the figure speaks of.</param>
/// <param name="IsOld">Older than the site's limit by the content date.</param>
/// <param name="Source">The source, linking to its entry on the page.</param>
public sealed record SalaryRow(
    SalaryKey Key,
    Link Role,
    SalaryCell Level,
    SalaryCell Band,
    string? Label,
    string Basis,
    SalaryCell Low,
    SalaryCell High,
    SalaryCell Average,
    string Year,
    bool IsOld,
    Link Source,
    string? Note);
