using System.Collections.Immutable;

namespace RoleGuide.Content.FrontMatter;

/// <summary>
/// The ids that values may name, from the data files: sorted, so that messages list them alike every time. Entries with mistakes of their own count,
/// and null stands for a list that could not be read: then every name passes, so that one mistake doesn't bring about hundreds.
/// </summary>
public sealed record Vocabulary(ImmutableSortedSet<string>? Regions, ImmutableSortedSet<string>? Categories, ImmutableSortedSet<string>? Sources)
{
    public static readonly Vocabulary Unknown = new(null, null, null);
}
