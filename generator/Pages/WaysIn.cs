using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>What readers come for, with where it is found and how much of it there is.</summary>
internal static class WaysIn
{
    /// <summary>Those that the guide has pages for.</summary>
    public static ImmutableArray<WayIn> Of(PageContext context)
    {
        var guide = context.Guide;
        var names = guide.Roles.Sum(role => role.Facts.Aliases.Length);
        ImmutableArray<(GeneratedKind Kind, string Wish, string Holds)> ways =
        [
            (GeneratedKinds.Roles, "Find a role", $"{Quantity.Of(guide.Roles.Length, "role")}{(names == 0 ? "" : $" and {Quantity.Of(names, "other title")}")}, from A to Z"),
            (GeneratedKinds.SalaryGuide, "See what a job pays", $"{Quantity.Of(guide.Roles.Sum(role => role.Facts.Pay.Length), "figure")}, each with its source and year"),
            (GeneratedKinds.Compare, "Compare two roles", $"{Quantity.Of(context.Pairs.WithPage.Length, "pair")}, point by point"),
            (GeneratedKinds.CareerPaths, "See what comes next", $"{Quantity.Of(context.Careers.Ladders.Length, "career ladder")}, rung by rung"),
        ];
        return [.. ways.Where(way => way.Kind == GeneratedKinds.Roles || context.Kinds.Contains(way.Kind)).Select(way => new WayIn(way.Wish, way.Kind.Path.Text, way.Holds))];
    }
}
