using System.Collections.Immutable;

namespace RoleGuide.Content.FrontMatter;

/// <summary>
/// The ids that values may name, from the data files: sorted, so that messages list them alike every time. Entries with mistakes of their own count,
/// and null stands for a list that could not be read: then every name passes, so that one mistake doesn't bring about hundreds.
/// </summary>
public sealed record Vocabulary(ImmutableSortedSet<string>? Regions, ImmutableSortedSet<string>? Categories, ImmutableSortedSet<string>? Sources)
{
    public static readonly Vocabulary Unknown = new(null, null, null);

    /// <summary>Two vocabularies are the same when they hold the same ids.</summary>
    public bool Equals(Vocabulary? other) =>
        other is not null && AreSame(Regions, other.Regions) && AreSame(Categories, other.Categories) && AreSame(Sources, other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Regions?.Count, Categories?.Count, Sources?.Count);

    private static bool AreSame(ImmutableSortedSet<string>? one, ImmutableSortedSet<string>? other) =>
        one is null || other is null ? one is null && other is null : one.SequenceEqual(other, StringComparer.Ordinal);
}
