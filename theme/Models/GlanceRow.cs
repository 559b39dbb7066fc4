namespace RoleGuide.Theme.Models;

/// <summary>One line of "At a glance".</summary>
/// <param name="Values">One or more values; several are shown as a list.</param>
/// <param name="Note">What the source adds to the value.</param>
public sealed record GlanceRow(string Term, Items<Link> Values, string? Note);
