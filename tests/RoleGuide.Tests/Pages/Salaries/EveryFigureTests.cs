using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.Salaries;

/// <summary>Every pay figure of the guide, computed from the text of its article by a way of its own, stands with the same values on the pages and in the files.</summary>
public sealed class EveryFigureTests
{
    private static readonly Lazy<Dictionary<string, IDocument>> s_pages = new(() =>
        WrittenPay.All.Select(pay => pay["region"]).Distinct(StringComparer.Ordinal).ToDictionary(region => region, region => RealGuide.Built.Page($"/salary-guide/{region}/"), StringComparer.Ordinal));

    private static readonly Lazy<List<Dictionary<string, string>>> s_csv = new(() => CsvFile.Records(RealGuide.Built.Text("data/salaries.csv")));
    private static readonly Lazy<JsonElement> s_json = new(() => JsonDocument.Parse(RealGuide.Built.Text("data/salaries.json")).RootElement);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, WrittenPay.All.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Stands_in_the_table_of_its_region(int number)
    {
        var pay = WrittenPay.All[number];
        string[] expected =
        [
            pay.Title,
            LevelOf(pay),
            HeadOf(pay),
            BasisOf(pay),
            pay.Low.Length == 0 ? "–" : (pay.IsAbout ? "about " : "") + pay.Money(pay.Low),
            pay.IsAverage ? "–" : pay.High.Length == 0 ? "or more" : (pay.IsAbout ? "about " : "") + pay.Money(pay.High) + (pay.IsOpen ? " or more" : ""),
            pay.Average.Length == 0 ? "–" : (pay.IsAbout ? "about " : "") + pay.Money(pay.Average) + (pay.IsOpen ? " or more" : ""),
            pay["as-of"],
            WrittenPay.SourceTitles[pay["source"]],
            pay["note"],
        ];

        var rows = s_pages.Value[pay["region"]].QuerySelectorAll(".salary-table tr[data-basis]").Select(row => row.Children.Select(Plain).ToArray());

        rows.Count(row => row.SequenceEqual(expected, StringComparer.Ordinal)).ShouldBe(1, pay.ToString());
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Is_drawn_beside_its_role_with_its_basis(int number)
    {
        var pay = WrittenPay.All[number];
        var section = s_pages.Value[pay["region"]].GetElementById(pay.Slug)!.Closest("section")!;
        var group = section.QuerySelector($"table[data-basis={pay["basis"]}]")!;

        Plain(group.QuerySelector("caption")!).ShouldBe(BasisOf(pay));
        group.GetAttribute("data-level").ShouldBe(pay.Level);
        var row = group.QuerySelectorAll("tbody tr").Single(row => Plain(row.Children[0]) == HeadOf(pay) && Plain(row.QuerySelector("b")!) == pay.InWords);
        Plain(row.Children[2]).ShouldBe(Joined(pay.InWords, $"{WrittenPay.SourceTitles[pay["source"]]}, {pay["as-of"]}", pay["note"]));
        (row.QuerySelector("line.range") is not null).ShouldBe(pay.Second.Length > 0);
        (row.QuerySelector("path.more") is not null).ShouldBe(pay.IsOpen && !pay.IsAverage);
        (row.QuerySelector(".about") is not null).ShouldBe(pay.IsAbout);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Stands_on_the_page_of_its_role(int number)
    {
        var pay = WrittenPay.All[number];

        RealGuide.Built.Page($"/roles/{pay.Slug}/").QuerySelectorAll(".pay-table tbody tr").ShouldContain(row =>
            Plain(row.Children[0]) == HeadOf(pay)
            && Plain(row.Children[2]) == Joined(pay.InWords, $"{WrittenPay.SourceTitles[pay["source"]]}, {pay["as-of"]}", pay["note"]));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Is_a_line_of_the_csv(int number) =>
        s_csv.Value.Count(line => Expected(WrittenPay.All[number]).All(cell => line[cell.Key] == cell.Value)).ShouldBe(1, WrittenPay.All[number].ToString());

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Is_a_row_of_the_json(int number) =>
        s_json.Value.GetProperty("rows").EnumerateArray().Count(row => Expected(WrittenPay.All[number]).All(cell => Value(row.GetProperty(cell.Key), cell.Key) == cell.Value))
            .ShouldBe(1, WrittenPay.All[number].ToString());

    [Fact]
    public void A_shortened_figure_never_hides_another_of_the_same_year_basis_and_band()
    {
        var rivals = WrittenPay.All
            .GroupBy(pay => (pay.Slug, Region: pay["region"], Basis: pay["basis"], Band: pay["band"], Year: pay["as-of"]))
            .Where(same => same.Key.Band == "typical" && same.Select(pay => pay.InWords).Distinct(StringComparer.Ordinal).Count() > 1)
            .ToArray();

        rivals.ShouldNotBeEmpty();
        foreach (var same in rivals)
        {
            RealGuide.Built.Page($"/roles/{same.Key.Slug}/").Title.ShouldNotBeNull().ShouldNotContain(same.First().Money(same.First().First));
            var shortened = RealGuide.Built.Files.Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal))
                .SelectMany(file => RealGuide.Built.Page("/" + file.Path[..^"index.html".Length]).QuerySelectorAll(
                    $".cards li:has(a[href='/roles/{same.Key.Slug}/']), .ladder li:has(.rung-title a[href='/roles/{same.Key.Slug}/']), .career-rung:has(.rung-title a[href='/roles/{same.Key.Slug}/']), .ladder-drawing a[href='/roles/{same.Key.Slug}/'], tbody:has(th a[href='/roles/{same.Key.Slug}/'])"))
                .Select(Plain)
                .Where(text => same.Any(pay => text.Contains(pay.InWords, StringComparison.Ordinal)))
                .ToArray();

            shortened.Length.ShouldBeGreaterThan(5);
            shortened.ShouldAllBe(text => same.All(pay => text.Contains(pay.InWords, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void There_are_no_others()
    {
        WrittenPay.All.Count.ShouldBeGreaterThan(20);
        s_pages.Value.Values.Sum(page => page.QuerySelectorAll(".salary-table tr[data-basis]").Length).ShouldBe(WrittenPay.All.Count);
        s_pages.Value.Values.Sum(page => page.QuerySelectorAll(".salary-bars tbody tr").Length).ShouldBe(WrittenPay.All.Count);
        s_csv.Value.Count.ShouldBe(WrittenPay.All.Count);
        s_json.Value.GetProperty("rows").GetArrayLength().ShouldBe(WrittenPay.All.Count);
    }

    [Fact]
    public void The_guide_as_data_has_them_too()
    {
        var roles = JsonDocument.Parse(RealGuide.Built.Text("data/roles.json")).RootElement.GetProperty("roles").EnumerateArray();

        var amounts = roles.SelectMany(role => role.GetProperty("pay").EnumerateArray().Select(pay => string.Join(' ', role.GetProperty("id").GetString(), Value(pay.GetProperty("low"), "low"), Value(pay.GetProperty("high"), "high"), Value(pay.GetProperty("average"), "average"))));
        amounts.ShouldBe(WrittenPay.All.Select(pay => $"{pay.Slug} {pay.Low} {pay.High} {pay.Average}"));
    }

    private static Dictionary<string, string> Expected(WrittenPay pay) => new(StringComparer.Ordinal)
    {
        ["role"] = pay.Slug,
        ["title"] = pay.Title,
        ["region"] = pay["region"],
        ["currency"] = pay.Currency,
        ["level"] = pay.Level,
        ["band"] = pay["band"],
        ["label"] = pay["label"],
        ["basis"] = pay["basis"],
        ["low"] = pay.Low,
        ["high"] = pay.High,
        ["average"] = pay.Average,
        ["qualifier"] = pay.Qualifier,
        ["as_of"] = pay["as-of"],
        ["source"] = pay["source"],
        ["note"] = pay["note"],
    };

    /// <summary>Amounts and years are numbers; what is not there is null and nothing else.</summary>
    private static string Value(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.Null) return "";
        value.ValueKind.ShouldBe(name is "low" or "high" or "average" or "as_of" ? JsonValueKind.Number : JsonValueKind.String);
        value.ToString().ShouldNotBeEmpty();
        return value.ToString();
    }

    private static string LevelOf(WrittenPay pay) => pay.Level switch { "entry" => "Entry level", "mid" => "Mid level", var level => Capital(level) };

    /// <summary>The band with the source's own words, which stand alone where they say the same.</summary>
    private static string HeadOf(WrittenPay pay) =>
        Regex.IsMatch(pay["label"], $@"\b{pay["band"]}\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)) ? Capital(pay["label"]) : Joined(Capital(pay["band"]), pay["label"]);

    private static string BasisOf(WrittenPay pay) => pay["basis"] switch { "base" => "Base pay", "total" => "Total pay", _ => "On-target earnings" };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Joined(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));

    private static string Plain(IElement element) => Regex.Replace(string.Join(' ', element.Descendants<IText>().Select(text => text.Data)), @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)).Replace(" ,", ",", StringComparison.Ordinal).Trim();
}
