using System.Globalization;
using System.Text.RegularExpressions;

namespace RoleGuide.Tests.Fixtures;

// The patterns read files of this repository, not those of strangers.
#pragma warning disable MA0009

/// <summary>
/// A pay figure as an article of the guide writes it, read from the text of the file by a way of its own: nothing of the product takes part,
/// so that a test can say what pages and downloads have to show.
/// </summary>
internal sealed partial record WrittenPay(string Slug, string Title, string Level, int Number, IReadOnlyDictionary<string, string> Keys)
{
    public static IReadOnlyList<WrittenPay> All { get; } =
        [.. Checkout.FilesUnder("input/roles").SelectMany(path => In(Path.GetFileNameWithoutExtension(path), Checkout.Read(path))).OrderBy(pay => pay.Slug, StringComparer.Ordinal).ThenBy(pay => pay.Number)];

    /// <summary>The title of each source by its id.</summary>
    public static IReadOnlyDictionary<string, string> SourceTitles { get; } =
        Source().Matches(Checkout.Read("input/sources.yml")).ToDictionary(source => source.Groups["id"].Value, source => source.Groups["title"].Value, StringComparer.Ordinal);

    public string this[string key] => Keys.GetValueOrDefault(key, "");

    public bool IsAverage => this["band"] == "average";

    public bool IsAbout => Form.Groups["about"].Length > 0;

    public bool IsOpen => Form.Groups["open"].Length > 0;

    public string First => Form.Groups["first"].Value;

    public string Second => Form.Groups["second"].Value;

    public string Low => IsAverage ? "" : First;

    public string High => IsAverage ? "" : Second.Length > 0 ? Second : IsOpen ? "" : First;

    public string Average => IsAverage ? First : "";

    public string Qualifier => string.Join(',', new[] { IsAbout ? "about" : "", IsOpen ? "or-more" : "" }.Where(word => word.Length > 0));

    public string Currency => this["region"] == "uk" ? "GBP" : "USD";

    /// <summary>"£80,000" of "80000".</summary>
    public string Money(string digits) => (this["region"] == "uk" ? "£" : "$") + long.Parse(digits, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The whole amount in words: "about £75,000", "$120,000–$200,000 or more".</summary>
    public string InWords => (IsAbout ? "about " : "") + Money(First) + (Second.Length > 0 ? "–" + Money(Second) : "") + (IsOpen ? " or more" : "");

    private Match Form => Amount().Match(this["amount"]);

    private static IEnumerable<WrittenPay> In(string slug, string article)
    {
        var front = article.Split("\n---\n")[0];
        var block = Block().Match(front + "\n").Groups["items"].Value;
        return Regex.Split(block, @"^  - ", RegexOptions.Multiline).Where(item => item.Trim().Length > 0).Select((item, number) =>
            new WrittenPay(slug, Line(front, "title"), Line(front, "level"), number, item.TrimStart().StartsWith('{') ? Flow(item) : Lines(item)));
    }

    private static Dictionary<string, string> Flow(string item) => Pair().Matches(item.Trim()[1..^1])
        .ToDictionary(pair => pair.Groups["key"].Value, pair => Unquoted(pair.Groups["value"].Value), StringComparer.Ordinal);

    private static Dictionary<string, string> Lines(string item) => LinePair().Matches(item)
        .ToDictionary(pair => pair.Groups["key"].Value, pair => Unquoted(Regex.Replace(pair.Groups["value"].Value, @"^>-|\s*\n\s*", " ").Trim()), StringComparer.Ordinal);

    private static string Line(string front, string key) => Regex.Match(front, $"^{key}: (.*)$", RegexOptions.Multiline).Groups[1].Value.Trim();

    private static string Unquoted(string value) => value.Trim() is ['"' or '\'', .. var inner, '"' or '\''] ? inner : value.Trim();

    /// <inheritdoc/>
    public override string ToString() => $"{Slug} {Number} {this["amount"]}";

    [GeneratedRegex(@"^pay:\n(?<items>(?:  .*\n)+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex("""(?<key>[a-z-]+): (?<value>"[^"]*"|[^,]*)(, |\s*$)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^(    )?(?<key>[a-z-]+): (?<value>.*(\n      .*)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex LinePair();

    [GeneratedRegex(@"^(?<about>~?)(?<first>\d+)(-(?<second>\d+))?(?<open>\+?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\{ id: (?<id>[^,]+), title: (?<title>[^,]+),", RegexOptions.ExplicitCapture)]
    private static partial Regex Source();
}
