using RoleGuide.Diagnostics;

namespace RoleGuide.Reporting;

/// <summary>An article whose review is due.</summary>
/// <param name="Since">The last day on which it was not.</param>
/// <param name="Notice">The same as a diagnostic.</param>
public sealed record DueReview(DateOnly Since, Diagnostic Notice);
