using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The sources that a role's page names, each listed once.</summary>
internal static class RoleSources
{
    public static ImmutableArray<SourceEntry> Entries(ImmutableArray<string> ids, Guide guide) => ImmutableArray.CreateRange(ids, id => Entry(guide.SourceById[id], guide));

    /// <summary>A link to a source's entry on the same page.</summary>
    public static Link Link(string id, Guide guide) => new(guide.SourceById[id].Title, "#" + Anchor(id));

    private static SourceEntry Entry(Source source, Guide guide) => new(
        Anchor(source.Id),
        source.Title,
        source.Publisher,
        source.Year.ToString(CultureInfo.InvariantCulture),
        source.Region is { } region ? guide.RegionById[region].Name : null,
        source.Url,
        source.Retrieved is { } day ? Words.Date(day) : null);

    /// <summary>The id of a source's entry.</summary>
    public static string Anchor(string id) => "source-" + id;
}
