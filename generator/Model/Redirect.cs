namespace RoleGuide.Model;

/// <summary>An address that moved for good.</summary>
/// <param name="From">The old address, which no page has.</param>
/// <param name="To">The address of a page.</param>
public sealed record Redirect(PagePath From, PagePath To);
