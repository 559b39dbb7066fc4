using RoleGuide.Model;

namespace RoleGuide.Pages;

/// <summary>Titles that tell roles apart where roles of several regions stand together.</summary>
internal static class RoleTitles
{
    /// <summary>The title; the region stands behind one that another role has too.</summary>
    public static string Distinct(Role role, Guide guide) =>
        guide.Titles.IsShared(role) ? $"{role.Facts.Title} ({Words.And([.. role.Facts.Regions.Select(id => id.ToUpperInvariant())])})" : role.Facts.Title;
}
