using System.Collections.Immutable;
using AngleSharp.Dom;
using RoleGuide.Model;

namespace RoleGuide.Checks;

/// <summary>What readers see of a finished page, white space collapsed to single spaces.</summary>
/// <param name="Heading">The h1.</param>
/// <param name="Body">Everything between the start of the body and its end.</param>
/// <param name="Standfirst">The sentence below the heading.</param>
internal sealed record SeenPage(string? Heading, string Body, string? Standfirst)
{
    /// <summary>The steps of the trail; the page itself has no address there.</summary>
    public required ImmutableArray<(string Text, string? Address)> Trail { get; init; }

    /// <summary>The questions that stand with their whole answers, by the ids of their headings.</summary>
    public required ImmutableArray<(string Id, string Question, string Answer)> Questions { get; init; }

    /// <summary>The day behind the words "Last updated", as machines read it; null where the page has no such words.</summary>
    public required string? Updated { get; init; }

    /// <summary>Every day that the page shows, as machines read it.</summary>
    public required ImmutableHashSet<string> Days { get; init; }

    public required ImmutableArray<SeenPay> Pay { get; init; }

    /// <summary>The links with what they say.</summary>
    public required ImmutableHashSet<(string Text, string Address)> Links { get; init; }

    /// <summary>Where those links lead.</summary>
    public required ImmutableHashSet<string> Addresses { get; init; }

    /// <summary>The texts of list entries whose heading is a link, by where it leads.</summary>
    public required ILookup<string, string> Cards { get; init; }

    /// <summary>The regions in its labels.</summary>
    public required ImmutableArray<string> Regions { get; init; }

    /// <summary>The addresses of its pictures.</summary>
    public required ImmutableHashSet<string> Pictures { get; init; }

    public static SeenPage Of(IDocument page) => new(Text(page.QuerySelector("h1")), Text(page.Body) ?? "", Text(page.QuerySelector(".standfirst")))
    {
        Trail = [.. page.QuerySelectorAll(".breadcrumbs li").Select(step => (Text(step)!, step.QuerySelector("a")?.GetAttribute("href")))],
        Questions = [.. page.QuerySelectorAll(".faq h3").Select(question => (question.Id ?? "", Text(question)!, Text(question.NextElementSibling) ?? ""))],
        Updated = page.QuerySelectorAll("time").FirstOrDefault(day => day.PreviousSibling?.TextContent.TrimEnd().EndsWith("Last updated", StringComparison.Ordinal) == true)?.GetAttribute("datetime"),
        Days = [.. page.QuerySelectorAll("time").Select(day => day.GetAttribute("datetime") ?? "")],
        Pay = [.. page.QuerySelectorAll(".pay-panel").SelectMany(SeenPay.Of)],
        Links = [.. page.QuerySelectorAll("a[href]").Select(link => (Text(link)!, link.GetAttribute("href")!))],
        Addresses = [.. page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)],
        Cards = page.QuerySelectorAll("li > h3 > a[href]").ToLookup(link => link.GetAttribute("href")!, link => Text(link.Closest("li"))!, StringComparer.Ordinal),
        Regions = [.. page.QuerySelectorAll(".lead .labels [data-pagefind-filter=region]").Select(region => Text(region)!)],
        Pictures = [.. page.QuerySelectorAll("img").Select(picture => picture.GetAttribute("src") ?? "")],
    };

    /// <summary>Whether readers see these words.</summary>
    public bool Shows(string text) => Body.Contains(SingleSpaced.Of(text), StringComparison.Ordinal);

    public static string? Text(IElement? element) => element is null ? null : SingleSpaced.Of(element.TextContent);
}
