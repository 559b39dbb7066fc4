using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Pages.Careers;
using RoleGuide.Pages.Comparing;
using RoleGuide.Pages.Questions;
using RoleGuide.Pages.Salaries;
using RoleGuide.Pages.Searching;
using RoleGuide.Pages.Updates;

namespace RoleGuide.Pages;

/// <summary>Every page of the site, made from the guide alone.</summary>
public static class SitePages
{
    /// <summary>The address of every page that a reader can be sent to: the same pages, whoever publishes them.</summary>
    public static ImmutableHashSet<string> AddressesOf(Guide guide, ComparedPairs pairs) =>
        [.. From(guide, pairs, Publication.Unpublished).Select(page => page.Path.Text).Where(path => path.EndsWith('/'))];

    /// <summary>The pages in ordinal order of their addresses.</summary>
    public static ImmutableArray<SitePage> From(Guide guide, ComparedPairs pairs, Publication publication) => From(PageContext.From(guide, pairs, publication));

    internal static ImmutableArray<SitePage> From(PageContext context)
    {
        return Together.Run<SitePage>(
            () => [HomePages.From(context), RolesPages.From(context), NotFoundPages.From(context), SearchPages.From(context), ThanksPages.From(context)],
            () => RolePages.From(context),
            () => PartsPages.From(context),
            () => CategoryPages.From(context),
            () => TextPages.From(context),
            () => KeyPages.From(context),
            () => ComparePages.From(context),
            () => Generated(GeneratedKinds.Compare, CompareIndexPages.From),
            () => Generated(GeneratedKinds.SalaryGuide, all => SalaryRegionPages.From(all).Prepend(SalaryGuidePages.From(all))),
            () => Generated(GeneratedKinds.CareerPaths, CareerPages.From),
            () => Generated(GeneratedKinds.Faq, FaqPages.From),
            () => Generated(GeneratedKinds.Changes, ChangesPages.From)).Sort(static (one, other) => string.CompareOrdinal(one.Path.Text, other.Path.Text));

        IEnumerable<SitePage> Generated(GeneratedKind kind, Func<PageContext, IEnumerable<SitePage>> make) => context.Kinds.Contains(kind) ? make(context) : [];
    }
}
