using System.Globalization;
using System.Text.RegularExpressions;
using RoleGuide.Tests.Fixtures;
using YamlDotNet.RepresentationModel;

namespace RoleGuide.Tests.Pages.Comparing;

/// <summary>An article's front matter as it was typed, read without the product: what a cell of a comparison must say is worked out from this once more.</summary>
internal sealed partial record WrittenRole(string Slug, YamlMappingNode Front)
{
    public const string Silence = "The sources don’t say";

    private static readonly string[] s_bases = ["base", "total", "ote"];
    private static readonly string[] s_bands = ["typical", "average", "mid", "senior", "entry", "top"];

    public static Dictionary<string, WrittenRole> All { get; } = Directory
        .EnumerateFiles(Path.Combine(RealGuide.Request.InputFolder, "roles"), "*.md", SearchOption.AllDirectories)
        .Select(Read)
        .Where(role => role.Text("draft") != "true")
        .ToDictionary(role => role.Slug, StringComparer.Ordinal);

    public string Title => Text("title")!;

    public string Regions => string.Join(" and ", Items("regions").Select(region => region.ToUpperInvariant()));

    public string[] Items(string field) => Find(field) switch
    {
        YamlSequenceNode list => [.. list.Select(item => ((YamlScalarNode)item).Value!.Trim())],
        YamlScalarNode one => [one.Value!.Trim()],
        _ => [],
    };

    public YamlMappingNode[] Maps(string field) => Find(field) is YamlSequenceNode list ? [.. list.Cast<YamlMappingNode>()] : [];

    public string? Text(string field) => (Find(field) as YamlScalarNode)?.Value?.Trim();

    /// <summary>What the values of a cell must be, and what the note below them.</summary>
    public (string[] Values, string? Note) Cell(string field, WrittenRole beside) => field switch
    {
        "level" => ([Text("level") is "entry" or "mid" ? Capital(Text("level")!) + " level" : Capital(Text("level")!)], null),
        "at-a-glance.experience" when Text("at-a-glance.experience.years") is { } years => ([Years(years)], Text("at-a-glance.experience.note")),
        "at-a-glance.experience" => (Items("at-a-glance.experience.note"), null),
        "at-a-glance.certifications" when Text(field) == "none" => (["None typically required"], null),
        "at-a-glance.reports-to" => ([.. Items(field).Select(name => All.TryGetValue(name, out var role) ? role.NameBeside(this) : name)], null),
        "at-a-glance.ai-impact" when Text("at-a-glance.ai-impact.kind") is { } kind => ([Ai(kind) + (Text("at-a-glance.ai-impact.horizon") is { } year ? $", to {year}" : "")], Text("at-a-glance.ai-impact.note")),
        "pay" => Pay(beside),
        _ => (Items(field), null),
    };

    /// <summary>Whether two roles that both speak can be laid side by side.</summary>
    public bool IsComparable(string field, WrittenRole other) => field switch
    {
        "at-a-glance.experience" => Text("at-a-glance.experience.years") is not null && other.Text("at-a-glance.experience.years") is not null,
        "pay" => Grounds().Intersect(other.Grounds()).Any(),
        _ => true,
    };

    public string NameBeside(WrittenRole other) => Regions == other.Regions ? Title : $"{Title} ({Regions})";

    /// <summary>The figures of the pay list by their place in it, in words.</summary>
    public string Figure(int place) => Money(Maps("pay")[place]);

    public (string Region, string Basis)[] Grounds() => [.. Maps("pay").Select(Ground)];

    private static WrittenRole Read(string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(path).Split("\n---", 2)[0][3..]));
        return new WrittenRole(Path.GetFileNameWithoutExtension(path), (YamlMappingNode)yaml.Documents[0].RootNode);
    }

    private (string[] Values, string? Note) Pay(WrittenRole beside)
    {
        if (Maps("pay").Length == 0) return ([], null);
        var shared = Grounds().Intersect(beside.Grounds()).ToArray();
        var ground = (shared.Length > 0 ? shared : Grounds()).OrderBy(one => Array.IndexOf(s_bases, one.Basis)).First();
        var own = Maps("pay").Where(pay => Ground(pay) == ground).ToArray();
        var bands = own.Select(pay => Of(pay, "band")!).Intersect(beside.Maps("pay").Where(pay => Ground(pay) == ground).Select(pay => Of(pay, "band")!)).ToArray();
        var band = (bands.Length > 0 ? bands : [.. own.Select(pay => Of(pay, "band")!)]).MinBy(one => Array.IndexOf(s_bands, one))!;
        var shown = own.Where(pay => Of(pay, "band") == band).ToArray();
        return (
            [.. shown.Select(pay => $"{Money(pay)} {(ground.Basis == "ote" ? "on target" : ground.Basis)}, {Of(pay, "as-of")}{(Of(pay, "label") is { } label ? $" ({label})" : "")}")],
            shown.Length == 1 ? $"{Capital(band)} figure" : $"{Capital(band)} figures; more than one is published");
    }

    private static (string Region, string Basis) Ground(YamlMappingNode pay) => (Of(pay, "region")!, Of(pay, "basis")!);

    private static string? Of(YamlMappingNode map, string key) => map.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value!.Trim() : null;

    private static string Money(YamlMappingNode pay) => InWords(
        Of(pay, "amount")!, amount => (Of(pay, "region") == "uk" ? "£" : "$") + long.Parse(amount, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture), "");

    private static string Years(string years) => InWords(years, number => number, years == "1" ? " year" : " years");

    private static string InWords(string amount, Func<string, string> number, string unit) =>
        (amount.StartsWith('~') ? "about " : "") + Number().Replace(amount.Trim('~', '+'), match => number(match.Value)).Replace('-', '–') + unit + (amount.EndsWith('+') ? " or more" : "");

    private static string Ai(string kind) => kind switch
    {
        "augmentation" => "Augmentation: tools help people in the role",
        "automation" => "Automation: tools take over work of the role",
        _ => "Mixed: tools help with some of the work and take over some",
    };

    private static string Capital(string text) => text[..1].ToUpperInvariant() + text[1..];

    private YamlNode? Find(string field) => field.Split('.').Aggregate<string, YamlNode?>(Front, (node, key) => node is YamlMappingNode map && map.Children.TryGetValue(key, out var value) ? value : null);

    [GeneratedRegex("[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
