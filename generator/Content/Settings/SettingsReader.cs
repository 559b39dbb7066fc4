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
        var (site, places) = ReadSite(tree, found);
        var vocabulary = Vocabulary.Empty with { Regions = [.. site.Regions.Select(region => region.Id)] };
        var categories = ReadList(DataFile.ParseRequired(tree, InputLayout.Categories, "name the categories of roles", found), SettingsKeys.Category, vocabulary, found);
        var sources = ReadList(DataFile.ParseRequired(tree, InputLayout.Sources, "name the sources of figures", found), SettingsKeys.Source, vocabulary, found);
        var settings = new GuideSettings(WithRepository(site, repositoryUrl), categories, sources, vocabulary with { Sources = [.. sources.Select(source => source.Id)] }, places);
        return found.Report(settings);
    }

    /// <summary>Branch and folder are as site.yml says, or the usual ones.</summary>
    private static SiteSettings WithRepository(SiteSettings site, string? url) =>
        url is null ? site : site with { Repository = (site.Repository ?? new Repository("", "main", "input")) with { Url = url.TrimEnd('/') } };

    private static (SiteSettings Site, FieldPlaces Places) ReadSite(SourceTree tree, DiagnosticBag found)
    {
        var (source, root) = DataFile.ParseRequired(tree, InputLayout.Site, "name the site and its regions", found);
        var map = root as YamlMap ?? new YamlMap(SourceSpot.WholeFile(InputLayout.Site), []);
        if (root is not (null or YamlMap)) found.Add(KeyMistakes.WrongKind(root.Spot, "a list or a single value", "keys with values"));

        // A file that is missing or unreadable has been reported; its keys are not missed one by one as well.
        var reading = new Reading(source ?? SourceText.From(InputLayout.Site, ""), Vocabulary.Empty, root is null ? [] : found);
        return (SiteKeys.Site.ReadWhatIsThere(map, reading), new FieldPlaces(InputLayout.Site, map, reading.Kept));
    }

    private static ImmutableArray<T> ReadList<T>((SourceText? Source, YamlNode? Root) file, ValueReader<T> item, Vocabulary vocabulary, DiagnosticBag found)
    {
        if (file is not ({ } source, { } root)) return [];
        var reading = new Reading(source, vocabulary, found);
        if (!Values.ListOf(item).TryRead(root, reading, out var items)) return [];
        ReportRepeatedIds(root, found);
        return items;
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
