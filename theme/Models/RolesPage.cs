namespace RoleGuide.Theme.Models;

/// <summary>All roles from A to Z, aliases included.</summary>
/// <param name="RoleCount">How many articles the guide has.</param>
public sealed record RolesPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail, int RoleCount, Items<LetterGroup> Letters, Items<Link> Categories)
    : Page(Head, Frame, Trail)
{
    /// <summary>By what the list can be narrowed: everything in which its roles differ.</summary>
    public required Items<Pick> Picks { get; init; }
}
