using System.Collections.Immutable;
using System.Text;
using RoleGuide.Model;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>All roles from A to Z, with the aliases that lead to them.</summary>
internal static class RolesPages
{
    public static SitePage From(PageContext context) =>
        new SinglePage(GeneratedKinds.Roles.Path, PageKinds.Index, () => context.AllSources, () => ListGraph.On(Model(context), context)) { Newest = () => context.Newest };

    private static RolesPage Model(PageContext context)
    {
        var guide = context.Guide;
        var path = GeneratedKinds.Roles.Path;
        var head = context.Head(path, "All job roles from A to Z", "All roles", $"Every role of the guide and every other title it is known by, from A to Z: {guide.Roles.Length} roles with pay, duties and next steps.") with
        {
            Modified = context.Newest,
            Scripts = context.Scripts("roles.js"),
        };
        var withRoles = guide.Roles.Select(role => role.Category).ToHashSet(StringComparer.Ordinal);
        return new RolesPage(
            head,
            context.Frame(path),
            PageContext.Trail(new Crumb("All roles", null)),
            guide.Roles.Length,
            Letters(context),
            [.. guide.Categories.Where(category => withRoles.Contains(category.Id)).Select(category => new Link(category.Title, category.Path.Text))])
        {
            Picks = Picks(guide),
        };
    }

    /// <summary>Only what tells roles apart is a choice.</summary>
    private static ImmutableArray<Pick> Picks(Guide guide) =>
    [
        .. new[]
        {
            new Pick("category", "Category", [.. guide.Categories.Where(category => guide.Roles.Any(role => role.Category == category.Id)).Select(category => new PickChoice(category.Id, category.Title))]),
            new Pick("region", "Region", [.. guide.Site.Regions.Where(region => guide.Roles.Any(role => role.Facts.Regions.Contains(region.Id, StringComparer.Ordinal))).Select(region => new PickChoice(region.Id, region.Name))]),
            new Pick("level", "Level", [.. guide.Roles.Select(role => role.Facts.Level).Distinct().Order().Select(level => new PickChoice(Ids.Of(level), Words.Level(level)))]),
        }.Where(pick => pick.Choices.Length > 1),
    ];

    private static ImmutableArray<LetterGroup> Letters(PageContext context) =>
    [
        .. context.Guide.Roles
            .SelectMany(role => Entries(role, context))
            .Select(entry => (Entry: entry, Filed: Filed(entry.Title)))
            .OrderBy(one => one.Filed, StringComparer.Ordinal)
            .ThenBy(one => one.Entry.Title, StringComparer.Ordinal)
            .ThenBy(one => one.Entry.Address, StringComparer.Ordinal)
            .GroupBy(one => LetterOf(one.Filed), one => one.Entry, StringComparer.Ordinal)
            .OrderBy(letter => letter.Key, StringComparer.Ordinal)
            .Select(letter => new LetterGroup(letter.Key, $"letter-{(letter.Key == "#" ? "other" : letter.Key.ToLowerInvariant())}", [.. letter])),
    ];

    private static IEnumerable<TitleEntry> Entries(Role role, PageContext context)
    {
        var region = context.RegionNames(role.Facts.Regions);
        var entry = new TitleEntry(role.Facts.Title, role.Path.Text, null, region)
        {
            CategoryId = role.Category,
            RegionIds = string.Join(' ', role.Facts.Regions),
            LevelId = Ids.Of(role.Facts.Level),
        };
        yield return entry;
        foreach (var alias in role.Facts.Aliases) yield return entry with { Title = alias, Of = role.Facts.Title };
    }

    private static string LetterOf(string filed) => filed[0] is >= 'A' and <= 'Z' and var letter ? letter.ToString() : "#";

    /// <summary>A title as it is filed: in capitals and without accents, so that Élan stands between Editor and Engineer.</summary>
    private static string Filed(string title) => (Ascii.IsValid(title) ? title : Folded(title)).ToUpperInvariant();

    private static string Folded(string title) =>
        string.Concat(title.Select(character => char.IsAscii(character) || !char.IsLetter(character) || LatinFold.Of(character) is not [>= 'a' and <= 'z', ..]
            ? character.ToString()
            : LatinFold.Of(character)));
}
