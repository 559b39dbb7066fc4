using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The rungs around a role.</summary>
internal static class LadderSections
{
    /// <summary>Null when no article names a rung above or below this role.</summary>
    public static LadderSection? Of(Role role, PageContext context)
    {
        var above = context.Guide.Ladders.Above(role.Slug);
        var below = context.Guide.Ladders.Below(role.Slug);
        if (above.IsEmpty && below.IsEmpty) return null;
        return new LadderSection(
            [.. above.Select(name => Rung(name, context))], Rung(role, context), [.. below.Select(name => Rung(name, context))], role.Facts.Ladder.Readiness);
    }

    private static Rung Rung(RoleName name, PageContext context) =>
        name.IsId ? Rung(context.Guide.RoleBySlug[name.Text], context) : new Rung(name.Text, null, null, null, null);

    private static Rung Rung(Role role, PageContext context) => new(
        role.Facts.Title,
        role.Path.Text,
        Words.Level(role.Facts.Level),
        role.Facts.AtAGlance.Experience?.Years is { } years ? Words.Years(years) : null,
        TypicalPay.InWords(role, context.Guide));
}
