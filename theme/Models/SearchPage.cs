namespace RoleGuide.Theme.Models;

/// <summary>The page that a search leads to. What it finds is the script's; without one it offers the other ways in.</summary>
public sealed record SearchPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail, SearchBox Box, Items<Link> Ways) : Page(Head, Frame, Trail);
