using Microsoft.AspNetCore.Components;
using RoleGuide.Model;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The reference of all keys, below the page for contributors.</summary>
internal static class KeyPages
{
    public static IEnumerable<SitePage> From(PageContext context) =>
        context.Guide.Contributing is { } contributing ? [new SinglePage(KeyPage.Path, "key reference", () => [], () => TextGraph.On(Model(contributing.Keys, context), context))] : [];

    private static TextPage Model(KeyPage page, PageContext context)
    {
        var about = context.Guide.TextPages.First(text => text.Slug == Contributing.Slug);
        var head = context.Head(KeyPage.Path, page.Title, page.Title, page.Summary) with { Scripts = context.Scripts(PageContext.ReadingScript) };
        return new TextPage(head, context.Frame(KeyPage.Path), PageContext.Trail(new Crumb(about.Title, about.Path.Text), new Crumb(page.Title, null)))
        {
            Summary = page.Summary,
            Updated = null,
            Contents = [.. page.Sections.Select(section => new ContentsEntry(section.Title, section.Id))],
            Body = new MarkupString(page.Body.Text),
            EditAddress = null,
        };
    }
}
