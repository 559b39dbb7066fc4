using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>What roles and pairs are called where two roles stand side by side.</summary>
internal static class CompareNames
{
    /// <summary>The title, with its region behind it where another role answers to it too: "Account director (UK)".</summary>
    public static string Of(Role role, Guide guide)
    {
        var isShared = guide.RolesByTitle[role.Facts.Title.ToUpperInvariant()].Skip(1).Any();
        return isShared ? $"{role.Facts.Title} ({Words.And([.. role.Facts.Regions.Select(id => id.ToUpperInvariant())])})" : role.Facts.Title;
    }

    /// <summary>"Account director vs account manager".</summary>
    public static string Of(RolePair pair, Guide guide) =>
        $"{Of(guide.RoleBySlug[pair.First], guide)} vs {InSentence(guide.RoleBySlug[pair.Second], guide)}";

    /// <summary>A role's name inside a sentence.</summary>
    public static string InSentence(Role role, Guide guide) => InSentence(Of(role, guide));

    /// <summary>Without the capital of a sentence start; capitals of a short form such as VP or AI stay.</summary>
    public static string InSentence(string text) =>
        text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    public static Link Link(Role role, Guide guide) => new(Of(role, guide), role.Path.Text);

    public static Link Link(RolePair pair, Guide guide) => new(Of(pair, guide), pair.Path.Text);
}
