using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>Old anchors lead to what the page has, and are those that it no longer has.</summary>
internal static class AnchorChecks
{
    public static IEnumerable<Diagnostic> Run(PageAnchors page)
    {
        if (page.Aliases.IsEmpty) yield break;
        var byId = page.Named.DistinctBy(anchor => anchor.Id, StringComparer.Ordinal).ToDictionary(anchor => anchor.Id, StringComparer.Ordinal);
        var names = page.Named.Select(anchor => anchor.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var alias in page.Aliases)
        {
            if (page.IsWhole && alias.New != AnchorAlias.Top && !names.Contains(alias.New)) yield return ArticleMistakes.UnknownAnchor(page.SpotOf(alias), alias.New, names);
            if (alias.OldIds.FirstOrDefault(byId.ContainsKey) is { } living) yield return ArticleMistakes.LivingAnchor(page.SpotOf(alias), alias.Old, byId[living].Spot);
        }
    }
}
