namespace RoleGuide.Theme.Models;

/// <summary>The figures of one category, highest level first.</summary>
/// <param name="Id">The category's id, by which figures can be picked.</param>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Rows">The figures once more, as lines of the table.</param>
public sealed record SalaryCategory(string Id, string Title, string Anchor, Items<SalaryRole> Roles, Items<SalaryRow> Rows);
