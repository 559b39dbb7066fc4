using Microsoft.AspNetCore.Components;
using RoleGuide.Model;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The pages that are written as plain text.</summary>
internal static class TextPages
{
    public static IEnumerable<SitePage> From(PageContext context) => context.Guide.TextPages.Select(page => From(page, context));

    private static SinglePage From(TextArticle page, PageContext context) =>
        new(page.Path, PageKinds.Text, () => [page.Source], () => TextGraph.On(Model(page, context), context)) { Newest = () => Words.Date(page.Updated), Pictures = page.Pictures };

    private static TextPage Model(TextArticle page, PageContext context)
    {
        var updated = Words.Date(page.Updated);
        var begin = page.Slug == Contributing.Slug && context.Guide.Contributing is { } contributing ? Begin(contributing, context.Guide.Site.Repository) : null;
        var head = context.Head(page.Path, page.Title, page.Title, page.Summary) with { Modified = updated, Scripts = context.Scripts(PageContext.ReadingScript) };
        return new TextPage(head, context.Frame(page.Path), PageContext.Trail(new Crumb(page.Title, null)))
        {
            Summary = page.Summary,
            Updated = updated,
            Contents = [.. page.Sections.Select(section => new ContentsEntry(section.Title, section.Id)), .. begin is null ? [] : (ContentsEntry[])[new ContentsEntry("Begin here", "begin")]],
            Body = new MarkupString(page.Body.Text),
            EditAddress = context.EditAddress(page.Source),
            Begin = begin,
            Feedback = context.FeedbackOn(page.Path),
        };
    }

    private static BeginHere Begin(Contributing contributing, Repository? repository) => new(
        new Link(contributing.Keys.Title, KeyPage.Path.Text),
        [.. contributing.Starts.Where(_ => repository is not null).Select(start => new Link(start.Category.Title, repository!.NewAddress($"roles/{start.Category.Id}", start.FileName, start.Text)))],
        repository is null ? null : new Link("Every message of the check", repository.FileAddress("docs/diagnostics.md")));
}
