using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.History;

/// <summary>What lies between two editions, as people read it in a terminal. Manifests may hold any text, so whoever prints a line keeps it one.</summary>
public static class DiffText
{
    /// <summary>How many addresses a line names that all fared alike.</summary>
    private const int Named = 8;

    /// <summary>Its lines, without their ends.</summary>
    public static ImmutableArray<string> Of(EditionDiff diff) =>
    [
        Summary(diff),
        .. NotesOn(diff),
        .. When(!diff.Pages.IsEmpty, ""),
        .. diff.Pages.Where(page => page.Kind is not (PageChangeKind.Shows or PageChangeKind.Looks)).SelectMany(Lines),
        .. Many("Shows", "these changes", [.. diff.Of(PageChangeKind.Shows).Select(page => page.Address)]),
        .. Many("Looks", "different, says the same", [.. diff.Of(PageChangeKind.Looks).Select(page => page.Address)]),
        .. diff.Files.GroupBy(file => file.How, StringComparer.Ordinal)
            .OrderBy(files => files.Key, StringComparer.Ordinal)
            .SelectMany(files => Many("Files", files.Key, [.. files.Select(file => file.Path)])),
    ];

    /// <summary>"1 page added, 2 changed, 4 show these changes; 3 other files."</summary>
    public static string Summary(EditionDiff diff)
    {
        var parts = Counts(diff).Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count:N0} {part.What}")).ToArray();
        if (parts.Length == 0) return diff.Files.IsEmpty ? "Nothing changed." : $"No page changed; {Quantity.Of(diff.Files.Length, "other file")} did.";
        return $"Pages: {string.Join(", ", parts)}. Other files that changed: {diff.Files.Length.ToString("N0", CultureInfo.InvariantCulture)}.";
    }

    /// <summary>What the comparison can't tell, and what search engines would be told wrongly, in whole sentences.</summary>
    public static ImmutableArray<string> NotesOn(EditionDiff diff) =>
    [
        .. When(!diff.KnowsHow, "The manifests were written by versions of RoleGuide that tell facts differently, or by one that told none. So nobody can say how a page changed, only that its bytes differ."),
        .. When(diff.Contexts is not null, $"The editions were built for different contexts ({diff.Contexts?.Old} and {diff.Contexts?.New}), so every page looks different."),
        .. diff.Pages.Where(page => page.StaleDate is not null).Select(page => $"Warning: {page.Address} says something new, but its last change is still dated {page.StaleDate}. Set updated in its article."),
    ];

    private static IEnumerable<(int Count, string What)> Counts(EditionDiff diff)
    {
        yield return (diff.Of(PageChangeKind.Added).Count(), "added");
        yield return (diff.Of(PageChangeKind.Moved).Count(), "moved");
        yield return (diff.Of(PageChangeKind.Removed).Count(), "removed");
        yield return (diff.Of(PageChangeKind.Changed).Count(), "changed");
        yield return (diff.Of(PageChangeKind.Shows).Count(), "that show these changes");
        yield return (diff.Of(PageChangeKind.Looks).Count(), "in appearance only");
    }

    private static IEnumerable<string> Lines(PageChange page)
    {
        var title = page.Title is { } own ? $"  {own}" : "";
        var draft = page.IsDraft ? "  (draft)" : "";
        yield return page.Kind switch
        {
            PageChangeKind.Added => $"Added     {page.Address}{title}{draft}",
            PageChangeKind.Moved => $"Moved     {page.From} → {page.Address}{title}{draft}",
            PageChangeKind.Removed => $"Removed   {page.Address}{title}{draft}",
            _ => $"Changed   {page.Address}{title}{draft}",
        };
        if (page.Kind == PageChangeKind.Removed) yield return $"          {(page.LeadsTo is { } target ? $"Its address leads to {target} now." : "Its address leads nowhere now: there is no redirect.")}";
        foreach (var fact in page.Facts) yield return $"          {fact.InWords}";
    }

    private static ImmutableArray<string> Many(string verb, string what, ImmutableArray<string> names)
    {
        if (names.IsEmpty) return [];
        var more = names.Length > Named ? string.Create(CultureInfo.InvariantCulture, $" and {names.Length - Named:N0} more") : "";
        return [$"{verb,-10}{what}: {string.Join(", ", names.Take(Named))}{more}"];
    }

    private static ImmutableArray<string> When(bool holds, string sentence) => holds ? [sentence] : [];
}
