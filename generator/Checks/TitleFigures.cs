using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleGuide.Checks;

/// <summary>Every figure that a title promises in search results stands on the page.</summary>
internal static partial class TitleFigures
{
    public static IEnumerable<string> Run(ImmutableArray<FinishedPage> pages) =>
        from page in pages
        from figure in Figure().Matches(page.Reading.Title ?? "").Select(match => match.Value)
        where !page.Seen.Shows(figure)
        select $"{page.Path}: the title \"{page.Reading.Title}\" has the figure {figure}, which readers of the page don't see";

    /// <summary>"£35,000" and "2026": digits with what parts and precedes them.</summary>
    [GeneratedRegex(@"\p{Sc}?[0-9]([0-9,.]*[0-9])?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Figure();
}
