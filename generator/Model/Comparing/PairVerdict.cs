namespace RoleGuide.Model.Comparing;

/// <summary>The sentence with which an article tells its role from another.</summary>
/// <param name="Slug">The role whose article says it.</param>
public sealed record PairVerdict(string Slug, string Text);
