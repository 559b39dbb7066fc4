using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>What pages of text tell machines: themselves, and which occupations they speak of.</summary>
internal static class TextGraph
{
    public static Page On(TextPage page, PageContext context) =>
        Graph.On(page, new WebPage("WebPage", page.Head, context.HomeAddress) { Description = page.Summary, Updated = page.Updated });

    /// <summary>A comparison says of itself what tells its two roles apart.</summary>
    public static Page On(ComparePage page, PageContext context) => Graph.On(page, new WebPage("WebPage", page.Head, context.HomeAddress)
    {
        Description = page.Verdicts[0].Text,
        Updated = page.Updated,
        About = [OccupationOf(page.First, context), OccupationOf(page.Second, context)],
    });

    private static string OccupationOf(CompareRole role, PageContext context) => Occupation.IdOf(context.Absolute(role.Role.Address!));
}
