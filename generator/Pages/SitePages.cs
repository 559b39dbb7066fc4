using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Pages.Careers;
using RoleGuide.Pages.Comparing;
using RoleGuide.Pages.Questions;
using RoleGuide.Pages.Salaries;
using RoleGuide.Pages.Searching;

namespace RoleGuide.Pages;

/// <summary>Every page of the site, made from the guide alone.</summary>
public static class SitePages
{
    /// <summary>The pages in ordinal order of their addresses.</summary>
    public static ImmutableArray<SitePage> From(Guide guide, ComparedPairs pairs, Publication publication)
    {
        var context = PageContext.From(guide, pairs, publication);
        IEnumerable<SitePage> pages =
        [
            HomePages.From(context),
            RolesPages.From(context),
            NotFoundPages.From(context),
            SearchPages.From(context),
            .. RolePages.From(context),
            .. CategoryPages.From(context),
            .. TextPages.From(context),
            .. KeyPages.From(context),
            .. ComparePages.From(context),
            .. Generated(GeneratedKinds.Compare, CompareIndexPages.From),
            .. Generated(GeneratedKinds.SalaryGuide, all => SalaryRegionPages.From(all).Prepend(SalaryGuidePages.From(all))),
            .. Generated(GeneratedKinds.CareerPaths, CareerPages.From),
            .. Generated(GeneratedKinds.Faq, FaqPages.From),
        ];
        return [.. pages.OrderBy(page => page.Path.Text, StringComparer.Ordinal)];

        IEnumerable<SitePage> Generated(GeneratedKind kind, Func<PageContext, IEnumerable<SitePage>> make) => context.Has(kind) ? make(context) : [];
    }
}
