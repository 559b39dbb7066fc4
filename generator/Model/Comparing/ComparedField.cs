using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>A field of front matter that makes a row of comparison tables. There is one of each, in <see cref="ComparedFields"/>.</summary>
public sealed class ComparedField
{
    /// <summary>Its way through the front matter, for example <c>facets.client-contact</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What a role says there beside another role; empty where its sources are silent.</summary>
    public required Func<RoleFacts, RoleFacts, ImmutableArray<string>> Says { get; init; }

    /// <summary>Whether two roles that both say something can be laid side by side.</summary>
    public Func<RoleFacts, RoleFacts, bool> IsComparable { get; init; } = static (_, _) => true;

    public ComparedLine Compare(RoleFacts first, RoleFacts second)
    {
        var (one, other) = (Says(first, second), Says(second, first));
        var likeness = one.IsEmpty || other.IsEmpty || !IsComparable(first, second) ? Likeness.Unknown
            : AreAlike(one, other) ? Likeness.Alike
            : Likeness.Different;
        return new ComparedLine(this, likeness, one.IsEmpty, other.IsEmpty);
    }

    /// <summary>The same texts in whatever order and with whatever capitals.</summary>
    private static bool AreAlike(ImmutableArray<string> one, ImmutableArray<string> other) => one.Length == 1 && other.Length == 1
        ? string.Equals(one[0], other[0], StringComparison.OrdinalIgnoreCase)
        : one.All(text => other.Contains(text, StringComparer.OrdinalIgnoreCase)) && other.All(text => one.Contains(text, StringComparer.OrdinalIgnoreCase));
}
