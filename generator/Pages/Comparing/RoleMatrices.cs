using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>The roles of a category side by side.</summary>
internal static class RoleMatrices
{
    private static readonly ImmutableArray<ComparedField> s_columns =
    [
        ComparedFields.Level, ComparedFields.Experience, ComparedFields.Pay,
        ComparedFields.Focus, ComparedFields.Scope, ComparedFields.Authority, ComparedFields.ClientContact, ComparedFields.TimeHorizon, ComparedFields.MeasuredBy,
    ];

    public static RoleMatrix Of(IEnumerable<Role> roles, PageContext context) => new(
        [.. s_columns.Select(CompareCells.Term)],
        [.. roles.Select(role => Row(role, context))]);

    /// <summary>A role beside itself says what it says anyway.</summary>
    private static RoleMatrixRow Row(Role role, PageContext context) => new(
        CompareNames.Link(role, context.Guide),
        context.RegionNames(role.Facts.Regions),
        [.. s_columns.Select(field => CompareCells.Of(field, ComparedSide.Of(role, role), null, context.Guide))]);
}
