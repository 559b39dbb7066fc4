using System.Text;
using RoleGuide.Model;
using RoleGuide.Pages.Downloads;
using RoleGuide.Pages.Updates;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Twins;

/// <summary>The list of what programs that read text will want, in the form of llmstxt.org: the site, a sentence about it, and lists of links.</summary>
internal static class LlmsText
{
    public static readonly PagePath Path = new("/llms.txt");

    public static string From(Guide guide, Publication publication)
    {
        var text = new StringBuilder();
        var to = new TwinWriter(new TwinLinks(publication.BaseUrl, PagePath.Home.Absolute(publication.BaseUrl)), text);
        to.Heading(1, guide.Site.Name);
        to.Enter("> ", "> ", Gap.Apart);
        to.Text(Words.Sentence(guide.Site.Tagline));
        to.Leave();
        to.Paragraph("Each link below leads to a role as Markdown: the same text that its page shows. Pay is yearly, in the currency of its region and never converted; every figure names its basis, its year and its source.");
        if (guide.Site.Licence is { } licence)
        {
            to.Open();
            to.Raw("The texts are published under the terms of ").Link(new Link(licence.Name, licence.Url)).Raw(".");
        }

        var byCategory = guide.Roles.Where(role => !role.Facts.IsDraft).ToLookup(role => role.Category, StringComparer.Ordinal);
        foreach (var category in guide.Categories.Where(category => byCategory.Contains(category.Id)))
        {
            Write(category.Title, [.. byCategory[category.Id].Select(role => Entry(RoleTitles.Distinct(role, guide), role.Path, role.Facts.Summary))], to);
        }

        Write("Data",
        [
            Entry("Salaries as CSV", DownloadPaths.SalaryCsv, "Every pay figure with role, region, basis, year and source."),
            Entry("Salaries as JSON", DownloadPaths.SalaryJson, "The same figures with the meaning of each column."),
            Entry("Roles as JSON", DownloadPaths.RoleJson, "Every role with its facts, its ladder and its questions."),
        ], to);
        Write("Optional",
        [
            .. guide.TextPages.Select(page => Entry(page.Title, page.Path, page.Summary)),
            Entry("Feed of changes", FeedEntries.Atom, "What changed in the articles and when."),
        ], to);
        to.Finish();
        return text.ToString();
    }

    private static void Write(string title, Items<(Link To, string Note)> entries, TwinWriter to)
    {
        to.Heading(2, title);
        to.List(entries, static (entry, to) => to.Link(entry.To).Raw(": ").Whole(entry.Note));
    }

    private static (Link To, string Note) Entry(string title, PagePath path, string note) => (new Link(title, path.Text), note);
}
