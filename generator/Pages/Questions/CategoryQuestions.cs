using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Questions;

/// <summary>The roles of one category that answer questions, highest level first.</summary>
internal sealed record CategoryQuestions(Category Category, ImmutableArray<Role> Roles)
{
    public int Count { get; } = Roles.Sum(role => role.Faq.Length);

    /// <summary>Its own page, where there are too many questions for one.</summary>
    public PagePath Path => new($"{GeneratedKinds.Faq.Path.Text}{Category.Id}/");

    public static ImmutableArray<CategoryQuestions> AllOf(Guide guide)
    {
        var byCategory = guide.Roles.Where(role => !role.Faq.IsEmpty).ToLookup(role => role.Category, StringComparer.Ordinal);
        return
        [
            .. guide.Categories.Where(category => byCategory.Contains(category.Id)).Select(category => new CategoryQuestions(
                category, [.. byCategory[category.Id].OrderByDescending(role => role.Facts.Level).ThenBy(role => role.Slug, StringComparer.Ordinal)])),
        ];
    }
}
