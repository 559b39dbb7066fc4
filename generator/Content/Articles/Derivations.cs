using System.Collections.Immutable;
using RoleGuide.Content.Agreement;
using RoleGuide.Content.Links;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;

namespace RoleGuide.Content.Articles;

/// <summary>What was made of readings. A step that is given the same again takes it from here; it changes how long that takes and nothing else.</summary>
/// <param name="Pairs">The pairs of roles that were compared.</param>
/// <param name="Roles">The roles with their links as they were followed, in the order of their articles' paths.</param>
/// <param name="Agreed">The articles among which nothing was found.</param>
/// <param name="Guide">The guide that was put together; null when none was.</param>
public sealed record Derivations(ComparedPairs Pairs, ImmutableArray<LinkedRole> Roles, AgreedArticles Agreed, Guide? Guide)
{
    /// <summary>Nothing was made.</summary>
    public static Derivations None { get; } = new(ComparedPairs.None, [], AgreedArticles.None, null);
}
