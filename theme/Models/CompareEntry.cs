namespace RoleGuide.Theme.Models;

/// <summary>A comparison in a list.</summary>
/// <param name="Page">The comparison's page.</param>
/// <param name="Relation">How the other role stands on the ladder, for example "one rung up"; null when no ladder joins the two.</param>
public sealed record CompareEntry(Link Page, string? Relation, Items<string> Verdicts);
