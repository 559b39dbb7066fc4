using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>An anchor that once was published and the one that took its place, as links in articles name them.</summary>
/// <param name="Old">An old heading, or an old question with its <c>q-</c>.</param>
/// <param name="New">A heading or a question of the article as it is, or <see cref="Top"/>.</param>
public sealed record AnchorAlias(string Old, string New)
{
    /// <summary>The start of the page: nothing took the place of the old anchor.</summary>
    public const string Top = "top";

    /// <summary>The ids that the old anchor had. A heading such as "Q and A" is named like a question, so both may be meant.</summary>
    public ImmutableArray<string> OldIds => Old.StartsWith(Question.IdPrefix, StringComparison.Ordinal) ? [Old, Section.IdPrefix + Old] : [Section.IdPrefix + Old];
}
