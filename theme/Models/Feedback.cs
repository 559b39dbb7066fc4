namespace RoleGuide.Theme.Models;

/// <summary>What the forms below a page send along.</summary>
/// <param name="Page">The address of the page, from the root of the site.</param>
/// <param name="Privacy">Where a reader learns what is sent; null where the guide has no such page.</param>
public sealed record Feedback(string Page, Link? Privacy);
