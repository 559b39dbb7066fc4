namespace RoleGuide.Theme.Models;

/// <summary>An entry of the contents list.</summary>
/// <param name="Anchor">The id of the heading, without the number sign.</param>
public sealed record ContentsEntry(string Text, string Anchor);
