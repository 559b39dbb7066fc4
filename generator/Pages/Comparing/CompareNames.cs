using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>What roles and pairs are called where two roles stand side by side. A region is named wherever a title alone could mean two roles, and nowhere else.</summary>
internal static class CompareNames
{
    /// <summary>A role by itself: "Account director (UK)" where another role answers to its title, otherwise the title.</summary>
    public static string Of(Role role, Guide guide) => IsShared(role, guide) ? WithRegion(role) : role.Facts.Title;

    /// <summary>A role beside one that readers know: the region is named when it is another one.</summary>
    public static string Beside(Role role, Role other) => HasRegionsOf(role, other) ? role.Facts.Title : WithRegion(role);

    /// <summary>"Account director (US) vs account manager (UK)", "Account director vs account executive (US)".</summary>
    public static string Of(RolePair pair, Guide guide)
    {
        var (first, second) = (guide.RoleBySlug[pair.First], guide.RoleBySlug[pair.Second]);
        var names = $"{Beside(first, second)} vs {InSentence(Beside(second, first))}";
        var isClear = !HasRegionsOf(first, second) || (!IsShared(first, guide) && !IsShared(second, guide));
        return isClear ? names : $"{names} ({Regions(first)})";
    }

    /// <summary>Without the capital of a sentence start; capitals of a short form such as VP or AI stay.</summary>
    public static string InSentence(string text) =>
        text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    public static Link Link(Role role, Guide guide) => new(Of(role, guide), role.Path.Text);

    public static Link LinkBeside(Role role, Role other) => new(Beside(role, other), role.Path.Text);

    public static Link Link(RolePair pair, Guide guide) => new(Of(pair, guide), pair.Path.Text);

    private static bool IsShared(Role role, Guide guide) => guide.RolesByTitle[role.Facts.Title.ToUpperInvariant()].Skip(1).Any();

    private static bool HasRegionsOf(Role role, Role other) => role.Facts.Regions.SequenceEqual(other.Facts.Regions, StringComparer.Ordinal);

    private static string WithRegion(Role role) => $"{role.Facts.Title} ({Regions(role)})";

    private static string Regions(Role role) => Words.And([.. role.Facts.Regions.Select(id => id.ToUpperInvariant())]);
}
