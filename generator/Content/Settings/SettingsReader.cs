using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Settings;

/// <summary>Reads site.yml, categories.yml and sources.yml.</summary>
public static class SettingsReader
{
    /// <summary>The settings, with empty ones where a file is missing or faulty.</summary>
    /// <param name="repositoryUrl">The repository's address, which the host that builds the site knows best; null for what site.yml says.</param>
    public static Reported<GuideSettings> Read(SourceTree tree, string? repositoryUrl)
    {
        var found = new DiagnosticBag();
        var (site, places, regions) = ReadSite(tree, found);
        var vocabulary = Vocabulary.Unknown with { Regions = regions };
        var categoryFile = DataFile.ParseRequired(tree, InputLayout.Categories, "name the categories of roles", found);
        var (categories, categoryPlaces) = ReadList((InputLayout.Categories, categoryFile), SettingsKeys.Category, vocabulary, found);
        var sourceFile = DataFile.ParseRequired(tree, InputLayout.Sources, "name the sources of figures", found);
        var (sources, _) = ReadList((InputLayout.Sources, sourceFile), SettingsKeys.Source, vocabulary, found);
        vocabulary = vocabulary with { Categories = IdsIn(categoryFile.Root), Sources = IdsIn(sourceFile.Root) };
        return found.Report(new GuideSettings(WithRepository(site, repositoryUrl), categories, sources, vocabulary, places) { CategoryPlaces = categoryPlaces });
    }

    /// <summary>Branch and folder are as site.yml says, or the usual ones.</summary>
    private static SiteSettings WithRepository(SiteSettings site, string? url) =>
        url is null ? site : site with { Repository = (site.Repository ?? new Repository("", "main", "input")) with { Url = url.TrimEnd('/') } };

    private static (SiteSettings Site, FieldPlaces Places, ImmutableSortedSet<string>? Regions) ReadSite(SourceTree tree, DiagnosticBag found)
    {
        var (source, root) = DataFile.ParseRequired(tree, InputLayout.Site, "name the site and its regions", found);
        if (root is YamlScalar or YamlList) found.Add(KeyMistakes.WrongKind(root.Spot, root is YamlList ? "a list" : "a single value", "keys with values, such as name: RoleGuide"));
        var map = root as YamlMap;

        // A file that is missing or unreadable has been reported; its keys are not missed one by one as well.
        var reading = new Reading(source ?? SourceText.From(InputLayout.Site, ""), Vocabulary.Unknown, new SharedTexts(), map is null ? [] : found);
        var site = SiteKeys.Site.ReadWhatIsThere(map ?? new YamlMap(SourceSpot.WholeFile(InputLayout.Site), []), reading);
        return (site, new FieldPlaces(InputLayout.Site, map, reading.Kept), RegionsIn(map));
    }

    /// <summary>The ids of the regions; null as soon as one of them is no id, because nobody knows then how the articles should name it.</summary>
    private static ImmutableSortedSet<string>? RegionsIn(YamlMap? map) =>
        map?.Find("regions") is YamlMap regions && regions.Entries.All(entry => Slug.IsSlug(entry.Key.Text)) ? NamesOrNull(regions.Entries.Select(entry => entry.Key)) : null;

    /// <summary>The ids of a list's entries, faulty ones included.</summary>
    private static ImmutableSortedSet<string>? IdsIn(YamlNode? root) =>
        NamesOrNull((root as YamlList)?.Items.OfType<YamlMap>().Select(entry => entry.Find("id")).OfType<YamlScalar>());

    private static ImmutableSortedSet<string>? NamesOrNull(IEnumerable<YamlScalar>? names) =>
        names?.Select(name => name.Text).ToImmutableSortedSet(StringComparer.Ordinal) is { IsEmpty: false } some ? some : null;

    private static (ImmutableArray<T> Items, FieldPlaces Places) ReadList<T>(
        (string Path, (SourceText? Source, YamlNode? Root) Parsed) file, ValueReader<T> item, Vocabulary vocabulary, DiagnosticBag found)
    {
        if (file.Parsed is not ({ } source, { } root)) return ([], FieldPlaces.None(file.Path));
        var reading = new Reading(source, vocabulary, new SharedTexts(), found);
        if (!Values.ListOf(item).TryRead(root, reading, out var items)) return ([], FieldPlaces.None(file.Path));
        ReportRepeatedIds(root, found);
        return (items, new FieldPlaces(file.Path, root, reading.Kept));
    }

    private static void ReportRepeatedIds(YamlNode root, DiagnosticBag found)
    {
        var seen = new Dictionary<string, SourceSpot>(StringComparer.Ordinal);
        foreach (var map in ((YamlList)root).Items.OfType<YamlMap>())
        {
            if (map.Find("id") is not YamlScalar id || seen.TryAdd(id.Text, id.Spot)) continue;
            found.Add(KeyMistakes.Repeated(id.Spot, id.Text, seen[id.Text]));
        }
    }
}
