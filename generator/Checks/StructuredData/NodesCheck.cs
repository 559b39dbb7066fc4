using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Checks.StructuredData;

/// <summary>Each kind of page describes what it is about, once, and no other kind does: the site on the home page, an occupation on the page of a role.</summary>
internal static class NodesCheck
{
    /// <summary>What a kind of page describes, one of these types; the first of them stands on no other kind. A salary guide that is split up lists its parts.</summary>
    private static readonly ImmutableArray<(string Kind, ImmutableArray<string> OneOf)> s_needs =
    [
        (PageKinds.Home, ["WebSite"]),
        (PageKinds.Home, ["Organization"]),
        (PageKinds.Role, ["Article"]),
        (PageKinds.Role, ["Occupation"]),
        (PageKinds.Category, ["DefinedTermSet"]),
        (PageKinds.SalaryGuide, ["Dataset", "ItemList"]),
    ];

    public static IEnumerable<string> Run(PageGraph graph)
    {
        foreach (var (kind, oneOf) in s_needs)
        {
            var isMeant = graph.Page.Kind == kind;
            var count = graph.Of(isMeant ? [.. oneOf] : [oneOf[0]]).Count();
            if (count != (isMeant ? 1 : 0)) yield return $"{graph.Page.Path}: the structured data has {count} nodes of the type {string.Join(" or ", oneOf)}, expected {(isMeant ? "one" : "none")} on a page of the kind \"{graph.Page.Kind}\"";
        }
    }
}
