using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Salaries;

/// <summary>The figures of a category, drawn role by role on the scale of their region.</summary>
internal static class SalaryBars
{
    /// <summary>The id of a category's heading. No slug has an underscore, so it meets no role's.</summary>
    public static string AnchorOf(Category category) => "category_" + category.Id;

    public static SalaryCategory Of(CategoryPay category, RegionPay region, PageContext context) => new(
        category.Category.Id,
        category.Category.Title,
        AnchorOf(category.Category),
        [.. category.Paid.Select(role => Of(role, region, context))],
        SalaryTables.Rows(category, region, context.Guide));

    private static SalaryRole Of(Role role, RegionPay region, PageContext context) => new(
        role.Slug,
        new Link(role.Facts.Title, $"{role.Path.Text}#{RoleSections.Pay}"),
        Words.Level(role.Facts.Level),
        [
            .. region.FiguresOf(role).GroupBy(pay => pay.Basis).OrderBy(group => group.Key).Select(group => new SalaryGroup(
                SalaryTables.Key(role, group.Key),
                Words.Basis(group.Key),
                [.. group.Select(pay => PaySections.Row(pay, context.Scales[region.Region.Id], context.Guide))])),
        ],
        role.Facts.PayNotes,
        [.. role.Facts.Disagreements.Where(one => one.IsAboutPay).Select(one => RolePages.Disagreement(one, context.Guide))])
    {
        FormerAnchors = context.FormerSlugs.Of(role.Slug),
    };
}
