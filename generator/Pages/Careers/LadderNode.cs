using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Careers;

/// <summary>What stands at one place of a ladder: a role, or all the bare titles that the same roles name there.</summary>
/// <param name="Role">Null for bare titles.</param>
/// <param name="Titles">The bare titles in the order of the articles; empty for a role.</param>
/// <param name="Lane">The position of its category in the guide; that of the first role that names it for bare titles.</param>
internal sealed record LadderNode(Role? Role, ImmutableArray<string> Titles, int Lane)
{
    /// <summary>Breaks ties where order is free.</summary>
    public string Key => Role?.Slug ?? Titles[0];
}
