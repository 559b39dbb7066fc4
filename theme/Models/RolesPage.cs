using System.Collections.Immutable;

namespace RoleGuide.Theme.Models;

/// <summary>All roles from A to Z, aliases included.</summary>
/// <param name="RoleCount">How many articles the guide has.</param>
public sealed record RolesPage(PageHead Head, SiteFrame Frame, ImmutableArray<Crumb> Trail, int RoleCount, ImmutableArray<LetterGroup> Letters, ImmutableArray<Link> Categories)
    : Page(Head, Frame, Trail);
