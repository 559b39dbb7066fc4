using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Output;
using RoleGuide.Pages;

namespace RoleGuide.History;

/// <summary>What the pages of a guide say, whatever they look like: of roles, text pages, categories and the home page. All other pages show what these say.</summary>
public static class Substance
{
    /// <summary>Raised whenever the same article gives other facts than before: names, words, what is hashed and how.</summary>
    public const int Rules = 1;

    /// <summary>The pages in ordinal order of their addresses.</summary>
    public static ImmutableArray<PageSubstance> Plan(Guide guide, ComparedPairs pairs)
    {
        var used = guide.Roles.Select(role => role.Category).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. guide.Roles.Select(role => new PageSubstance(role.Path.Text, () => RoleSubstance.Of(role, guide, pairs)))
                .Concat(guide.TextPages.Select(page => new PageSubstance(page.Path.Text, () => Of(page))))
                .Concat(guide.Categories.Where(category => used.Contains(category.Id)).Select(category => new PageSubstance(category.Path.Text, () => Of(category))))
                .Append(new PageSubstance(PagePath.Home.Text, () => Of(guide.Site)))
                .OrderBy(page => page.Address, StringComparer.Ordinal),
        ];
    }

    /// <summary>What pages say, made anew whenever somebody walks through them, while he does: all of it takes 5 KB a role, and only who compares has to hold it.</summary>
    public static IEnumerable<ManifestPage> Of(ImmutableArray<PageSubstance> pages) => Together.InOrder(pages, static page => page.Make());

    private static ManifestPage Of(TextArticle page)
    {
        var facts = new FactList();
        facts.Add(Subjects.Name, Labels.Title, page.Title);
        facts.Add(Subjects.Summary, "summary", Wording.Whole(page.Summary));
        BodySubstance.Add(facts, page.Body, page.Sections);
        facts.Add(Subjects.Dates, Labels.Updated, Words.Date(page.Updated).Iso);
        return new ManifestPage(page.Path.Text, page.Source, [], facts.ToFacts());
    }

    private static ManifestPage Of(Category category)
    {
        var facts = new FactList();
        facts.Add(Subjects.Name, Labels.Title, category.Title);
        facts.Add(Subjects.Summary, "summary", Wording.Whole(category.Summary));
        return new ManifestPage(category.Path.Text, "", [], facts.ToFacts());
    }

    private static ManifestPage Of(SiteSettings site)
    {
        var facts = new FactList();
        facts.Add(Subjects.Name, Labels.Title, site.Name);
        facts.Add(Subjects.Summary, "tagline", Wording.Whole(site.Tagline));
        facts.Add(Subjects.Name, "navigation", site.Navigation);
        facts.Add(Subjects.Name, "licence", site.Licence?.Name);
        facts.Add(Subjects.Name, "contact", site.Contact);
        return new ManifestPage(PagePath.Home.Text, "", [], facts.ToFacts());
    }
}
