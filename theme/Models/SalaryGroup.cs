namespace RoleGuide.Theme.Models;

/// <summary>The figures of one role and one basis.</summary>
/// <param name="Key">By what they can be picked.</param>
/// <param name="Basis">The basis in words.</param>
public sealed record SalaryGroup(SalaryKey Key, string Basis, Items<PayRow> Rows);
