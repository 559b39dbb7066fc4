using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Pages.Careers;
using RoleGuide.Pages.Comparing;
using RoleGuide.Pages.Questions;
using RoleGuide.Pages.Salaries;

namespace RoleGuide.Pages;

/// <summary>Every page of the site, made from the guide alone.</summary>
public static class SitePages
{
    /// <summary>The pages in ordinal order of their addresses.</summary>
    public static ImmutableArray<SitePage> From(Guide guide, ComparedPairs pairs, Publication publication)
    {
        var context = PageContext.From(guide, pairs, publication);
        ImmutableArray<Func<IEnumerable<SitePage>>> kinds =
        [
            () => RolePages.From(context),
            () => ComparePages.From(context),
            () => When(context.Has(GeneratedKinds.SalaryGuide), () => SalaryRegionPages.From(context).Prepend(SalaryGuidePages.From(context))),
            () => When(context.Has(GeneratedKinds.CareerPaths), () => CareerPages.From(context)),
            () => When(context.Has(GeneratedKinds.Faq), () => FaqPages.From(context)),
            () => When(context.Has(GeneratedKinds.Compare), () => CompareIndexPages.From(context)),
            () => CategoryPages.From(context),
            () => [HomePages.From(context), RolesPages.From(context), NotFoundPages.From(context)],
            () => TextPages.From(context),
        ];
        var made = new ImmutableArray<SitePage>[kinds.Length];
        Parallel.For(0, kinds.Length, i => made[i] = [.. kinds[i]()]);
        return [.. made.SelectMany(pages => pages).OrderBy(page => page.Path.Text, StringComparer.Ordinal)];
    }

    private static IEnumerable<SitePage> When(bool isThere, Func<IEnumerable<SitePage>> pages) => isThere ? pages() : [];
}
