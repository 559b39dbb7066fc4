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

        foreach (var name in s_needed)
        {
            if (string.IsNullOrWhiteSpace(page.Tag(name))) yield return $"{page.Path}: the page has no {name}";
        }

        for (var at = 0; at < page.Tags.Length; at++)
        {
            var name = page.Tags[at].Name;
            if (name == "theme-color" || CountOf(name, page.Tags.AsSpan(..at)) > 0) continue;
            var count = CountOf(name, page.Tags.AsSpan(at..));
            if (count > 1) yield return $"{page.Path}: {name} stands in the head {count} times";
        }

        if (page.Tag("og:image") is null) yield return $"{page.Path}: the page has no og:image";
        else if (string.IsNullOrWhiteSpace(page.Tag("og:image:alt"))) yield return $"{page.Path}: the page has no og:image:alt";
        foreach (var (name, day) in page.Tags)
        {
            if (name is "article:published_time" or "article:modified_time" && !page.Days.Contains(day.Split('T')[0])) yield return $"{page.Path}: {name} is {day}, a day that the page does not show";
        }
    }

    private static int CountOf(string name, ReadOnlySpan<(string Name, string Content)> tags)
    {
        var count = 0;
        foreach (var tag in tags)
        {
            if (tag.Name == name) count++;
        }

        return count;
    }
}
