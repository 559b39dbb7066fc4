using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Checks;

/// <summary>What link previews say of a page is what the page says of itself. X reads its own tags first and those of Open Graph where there is none: only the form of the card is its own.</summary>
internal static class HeadCheck
{
    private static readonly ImmutableArray<string> s_needed = ["og:site_name", "og:type", "twitter:card"];

    public static IEnumerable<string> Run(PageReading page)
    {
        (string Name, string? Expected)[] tags =
        [
            ("og:title", page.Heading),
            ("og:description", page.Description),
            ("og:url", page.Canonical),
            ("og:locale", page.Language?.Replace('-', '_')),
        ];
        foreach (var (name, expected) in tags)
        {
            var said = page.Tag(name);
            if (said is null) yield return $"{page.Path}: the page has no {name}";
            else if (SingleSpaced.Of(said) != SingleSpaced.Of(expected ?? "")) yield return $"{page.Path}: {name} is \"{said}\", expected \"{expected}\"";
        }

        foreach (var name in s_needed.Where(name => string.IsNullOrWhiteSpace(page.Tag(name)))) yield return $"{page.Path}: the page has no {name}";
        foreach (var repeated in page.Tags.GroupBy(tag => tag.Name, StringComparer.Ordinal).Where(same => same.Key != "theme-color" && same.Skip(1).Any())) yield return $"{page.Path}: {repeated.Key} stands in the head {repeated.Count()} times";
        if (page.Tag("og:image") is null) yield return $"{page.Path}: the page has no og:image";
        else if (string.IsNullOrWhiteSpace(page.Tag("og:image:alt"))) yield return $"{page.Path}: the page has no og:image:alt";
        foreach (var (name, day) in page.Tags.Where(tag => tag.Name is "article:published_time" or "article:modified_time"))
        {
            if (!page.Days.Contains(day.Split('T')[0])) yield return $"{page.Path}: {name} is {day}, a day that the page does not show";
        }
    }
}
