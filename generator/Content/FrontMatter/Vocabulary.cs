using System.Collections.Immutable;

namespace RoleGuide.Content.FrontMatter;

/// <summary>The ids that values may name, from the data files: sorted, so that messages list them alike every time.</summary>
public sealed record Vocabulary(ImmutableSortedSet<string> Regions, ImmutableSortedSet<string> Sources)
{
    public static readonly Vocabulary Empty = new([], []);
}
