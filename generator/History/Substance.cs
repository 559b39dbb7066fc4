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
    public static ImmutableArray<ManifestPage> Of(Guide guide, ComparedPairs pairs)
    {
        var roles = new ManifestPage[guide.Roles.Length];
        Parallel.For(0, roles.Length, i => roles[i] = RoleSubstance.Of(guide.Roles[i], guide, pairs));
        var used = guide.Roles.Select(role => role.Category).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. roles
                .Concat(guide.TextPages.Select(Of))
                .Concat(guide.Categories.Where(category => used.Contains(category.Id)).Select(Of))
                .Append(Of(guide.Site))
                .OrderBy(page => page.Address, StringComparer.Ordinal),
        ];
    }

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
