using System.Collections.Immutable;
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
            ImmutableArray.CreateRange(above, name => Next(name, context)),
            Rung(role, context),
            ImmutableArray.CreateRange(below, name => Rung(name, context)),
            role.Facts.Ladder.Readiness,
            new Link("See the whole ladder", context.Careers.AddressOf(role)));
    }

    /// <summary>A role as it stands on a ladder. What the sources don't say is said to be missing.</summary>
    public static Rung Rung(Role role, PageContext context) => new(
        role.Facts.Title,
        role.Path.Text,
        Words.Level(role.Facts.Level),
        Words.Experience(role.Facts.AtAGlance.Experience) ?? "Years not stated",
        TypicalPay.InWords(role, context.Guide) ?? "Pay not stated");

    /// <summary>A title without an article as it stands on a ladder.</summary>
    public static Rung Bare(string title) => new(title, null, null, null, null);

    /// <summary>A rung above says itself what shows that somebody is ready for it.</summary>
    private static NextRung Next(RoleName name, PageContext context) =>
        new(Rung(name, context), name.IsId ? context.Guide.RoleBySlug[name.Text].Facts.Ladder.Readiness : null);

    private static Rung Rung(RoleName name, PageContext context) => name.IsId ? Rung(context.Guide.RoleBySlug[name.Text], context) : Bare(name.Text);
}
