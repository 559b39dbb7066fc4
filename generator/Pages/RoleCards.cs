using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>A role as it stands in lists of roles.</summary>
internal static class RoleCards
{
    public static RoleCard Of(Role role, PageContext context) => new(
        role.Facts.Title,
        role.Path.Text,
        context.RegionNames(role.Facts.Regions),
        Words.Level(role.Facts.Level),
        TypicalPay.InWords(role, context.Guide),
        role.Facts.Summary);
}
