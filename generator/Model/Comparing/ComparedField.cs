using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>A field of front matter that makes a row of comparison tables. There is one of each, in <see cref="ComparedFields"/>.</summary>
public sealed class ComparedField
{
    /// <summary>Its way through the front matter, for example <c>facets.client-contact</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What a role says there; empty where its sources are silent.</summary>
    public required Func<RoleFacts, ImmutableArray<string>> Says { get; init; }

    /// <summary>Whether two roles that both say something can be laid side by side.</summary>
    public Func<RoleFacts, RoleFacts, bool> IsComparable { get; init; } = static (_, _) => true;

    /// <summary>Whether two roles that can be laid side by side say the same; null where the same texts are the same.</summary>
    public Func<RoleFacts, RoleFacts, bool>? AreAlike { get; init; }
}
