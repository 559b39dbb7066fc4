namespace RoleGuide.Theme.Models;

/// <summary>The titles that start with one letter.</summary>
/// <param name="Anchor">The id of the group's heading.</param>
public sealed record LetterGroup(string Letter, string Anchor, Items<TitleEntry> Titles);
