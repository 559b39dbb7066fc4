using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Salaries;

/// <summary>The roles of one category in one region, highest level first.</summary>
/// <param name="Paid">Those for which the sources give a figure of that region.</param>
/// <param name="Silent">Those for which they give none.</param>
/// <param name="Figures">Those of the region, role by role.</param>
internal sealed record CategoryPay(Category Category, ImmutableArray<Role> Paid, ImmutableArray<Role> Silent, ImmutableArray<Pay> Figures)
{
    public IEnumerable<Role> Roles => Paid.Concat(Silent);
}
