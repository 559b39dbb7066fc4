using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>What roles and pairs are called where two roles stand side by side. A region is named wherever a title alone could mean two roles, and nowhere else.</summary>
internal static class CompareNames
{
    /// <summary>A role by itself: "Account director (UK)" where another role answers to its title, otherwise the title.</summary>
    public static string Of(Role role, Guide guide) => guide.Titles.IsShared(role) ? WithRegion(role) : role.Facts.Title;

    /// <summary>A role beside one that readers know: the region is named when it is another one.</summary>
    public static string Beside(Role role, Role other) => HasRegionsOf(role, other) ? role.Facts.Title : WithRegion(role);

    public static Link Link(Role role, Guide guide) => new(Of(role, guide), role.Path.Text);

    public static Link LinkBeside(Role role, Role other) => new(Beside(role, other), role.Path.Text);

    /// <summary>The page of a pair: "Account director (US) vs account manager (UK)", "Account director vs account executive in the US".</summary>
    public static Link Link(ComparedPair pair, Guide guide)
    {
        var (first, second) = (guide.RoleBySlug[pair.Pair.First], guide.RoleBySlug[pair.Pair.Second]);
        var names = $"{Beside(first, second)} vs {Words.InSentence(Beside(second, first))}";
        var isClear = !HasRegionsOf(first, second) || (!guide.Titles.IsShared(first) && !guide.Titles.IsShared(second));
        return new Link(isClear ? names : $"{names} in the {Regions(first)}", pair.Path.Text);
    }

    public static bool HasRegionsOf(Role role, Role other) => role.Facts.Regions.AsSpan().SequenceEqual(other.Facts.Regions.AsSpan());

    private static string WithRegion(Role role) => $"{role.Facts.Title} ({Regions(role)})";

    private static string Regions(Role role) => role.Facts.Regions.Length == 1
        ? role.Facts.Regions[0].ToUpperInvariant()
        : Words.And([.. role.Facts.Regions.Select(id => id.ToUpperInvariant())]);
}
