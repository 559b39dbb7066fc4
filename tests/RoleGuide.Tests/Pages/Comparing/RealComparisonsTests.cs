using AngleSharp.Dom;
using RoleGuide.Tests.Fixtures;
using YamlDotNet.RepresentationModel;

namespace RoleGuide.Tests.Pages.Comparing;

/// <summary>Every comparison of the published guide, worked out once more from the articles as they were typed.</summary>
public sealed class RealComparisonsTests
{
    private static readonly string[] s_fields =
    [
        "level", "at-a-glance.experience", "pay",
        "facets.focus", "facets.scope", "facets.authority", "facets.client-contact", "facets.time-horizon", "facets.measured-by",
        "at-a-glance.reports-to", "at-a-glance.team-size", "at-a-glance.portfolio", "at-a-glance.education", "at-a-glance.certifications", "at-a-glance.employers", "at-a-glance.outlook",
        "at-a-glance.ai-impact",
    ];

    public static TheoryData<string> Addresses => [.. Expected().Select(AddressOf)];

    [Fact]
    public void The_pages_are_those_of_the_pairs_that_pass_the_gate()
    {
        Expected().Count().ShouldBeGreaterThan(10);
        RealGuide.Built.Files.Where(file => file.Kind == "comparison").Select(file => "/" + file.Path[..^"index.html".Length]).ShouldBe(Expected().Select(AddressOf), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Every_cell_says_what_the_article_says(string address)
    {
        var page = RealGuide.Built.Page(address);
        var (first, second) = RolesOf(address);
        var shown = s_fields.Where(field => first.Cell(field, second).Values.Length + second.Cell(field, first).Values.Length > 0).ToArray();

        page.QuerySelectorAll(".compare-table tbody tr").Select(row => row.QuerySelector("td")!.GetAttribute("data-field")).ShouldBe(shown);
        foreach (var field in shown)
        {
            Cell(page, first, field).ShouldBe(Said(first.Cell(field, second)), $"{first.Slug} {field}");
            Cell(page, second, field).ShouldBe(Said(second.Cell(field, first)), $"{second.Slug} {field}");
            Mark(page, field).ShouldBe(Likeness(field, first, second), field);
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Every_figure_on_a_shared_scale_is_the_articles(string address)
    {
        var page = RealGuide.Built.Page(address);
        var (first, second) = RolesOf(address);
        var shared = first.Grounds().Intersect(second.Grounds()).ToArray();

        page.QuerySelectorAll(".compare-pay").Length.ShouldBe(shared.Length);
        foreach (var role in new[] { first, second })
        {
            var places = role.Grounds().Select((ground, place) => (ground, place)).Where(one => shared.Contains(one.ground)).Select(one => one.place).ToArray();
            page.QuerySelectorAll($".compare-pay [data-role='{role.Slug}']").Select(cell => $"{cell.GetAttribute("data-field")} {cell.QuerySelector("b")!.TextContent}")
                .ShouldBe(places.Select(place => $"pay.{place} {role.Figure(place)}"), ignoreOrder: true);
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Figures_without_a_like_on_the_other_side_are_told_with_their_amounts(string address)
    {
        var (first, second) = RolesOf(address);
        var reasons = string.Join(' ', RealGuide.Built.Page(address).QuerySelectorAll(".reasons li").Select(reason => reason.TextContent));

        foreach (var (role, other) in new[] { (first, second), (second, first) })
        {
            var grounds = role.Grounds();
            foreach (var ground in grounds.Except(other.Grounds()))
            {
                var ownFigures = Enumerable.Range(0, grounds.Length).Where(place => grounds[place] == ground).ToArray();
                var typical = ownFigures.Where(place => role.Maps("pay")[place].Children["band"].ToString() == "typical").ToArray();
                foreach (var place in typical.Length > 0 ? typical : ownFigures) reasons.ShouldContain(role.Figure(place));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void The_name_puts_a_shared_region_apart(string address)
    {
        var (first, second) = RolesOf(address);
        var heading = RealGuide.Built.Page(address).QuerySelector("h1")!.TextContent;

        if (first.Regions == second.Regions) heading.ShouldNotContain("(");
        else heading.ShouldBe($"{first.Title} ({first.Regions}) vs {char.ToLowerInvariant(second.Title[0])}{second.Title[1..]} ({second.Regions})");
        if (heading.EndsWith($" in the {first.Regions}", StringComparison.Ordinal)) return;
        WrittenRole.All.Values.Where(role => role.Slug != first.Slug && role.Slug != second.Slug).SelectMany(role => role.Items("aliases").Append(role.Title))
            .Intersect(first.Regions == second.Regions ? [first.Title, second.Title] : [], StringComparer.OrdinalIgnoreCase).ShouldBeEmpty("another role answers to this title");
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void The_verdict_is_that_of_one_of_the_two_articles(string address)
    {
        var (first, second) = RolesOf(address);

        RealGuide.Built.Page(address).QuerySelectorAll(".verdict").Select(verdict => (verdict.GetAttribute("data-role"), verdict.FirstChild!.TextContent.Trim()))
            .ShouldBe(VerdictsOf(first, second).Concat(VerdictsOf(second, first)), ignoreOrder: true);
    }

    [Fact]
    public void Every_cell_of_a_category_says_what_the_article_says()
    {
        var cells = RealGuide.Built.Files.Where(file => file.Kind == "category").SelectMany(file => RealGuide.Built.Page("/" + file.Path[..^"index.html".Length]).QuerySelectorAll(".matrix td")).ToArray();

        cells.Select(cell => cell.GetAttribute("data-role")).Distinct(StringComparer.Ordinal).Count().ShouldBe(WrittenRole.All.Count);
        foreach (var cell in cells)
        {
            var role = WrittenRole.All[cell.GetAttribute("data-role")!];
            Text(cell).ShouldBe(Said(role.Cell(cell.GetAttribute("data-field")!, role)));
        }
    }

    private static string AddressOf((string First, string Second) pair) => $"/compare/{pair.First}-vs-{pair.Second}/";

    /// <summary>The pairs that ladders and verdicts name and that have enough in common, ordinal order first.</summary>
    private static IEnumerable<(string First, string Second)> Expected() =>
        from role in WrittenRole.All.Values
        from name in role.Items("ladder.from").Concat(role.Items("ladder.to")).Concat(role.Maps("compare").Select(one => ((YamlScalarNode)one["with"]).Value!))
        where WrittenRole.All.ContainsKey(name)
        let pair = string.CompareOrdinal(role.Slug, name) < 0 ? (First: role, Second: WrittenRole.All[name]) : (First: WrittenRole.All[name], Second: role)
        where VerdictsOf(pair.First, pair.Second).Concat(VerdictsOf(pair.Second, pair.First)).Any()
        let likenesses = s_fields.Select(field => Likeness(field, pair.First, pair.Second)).ToArray()
        where likenesses.Count(likeness => likeness is "differs" or "the same") >= 4 && likenesses.Count(likeness => likeness == "differs") >= 2
        group pair by (pair.First.Slug, pair.Second.Slug) into same
        select same.Key;

    private static string Likeness(string field, WrittenRole first, WrittenRole second)
    {
        var (one, other) = (first.Cell(field, second), second.Cell(field, first));
        if (one.Values.Length == 0 || other.Values.Length == 0) return "known for one only";
        if (!first.IsComparable(field, second)) return "not comparable";
        return one.Note == other.Note && one.Values.Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(other.Values.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase) ? "the same" : "differs";
    }

    private static IEnumerable<(string? Role, string Text)> VerdictsOf(WrittenRole role, WrittenRole other) =>
        from one in role.Maps("compare")
        where ((YamlScalarNode)one["with"]).Value == other.Slug
        select ((string?)role.Slug, ((YamlScalarNode)one["verdict"]).Value!.Trim());

    private static (WrittenRole First, WrittenRole Second) RolesOf(string address)
    {
        var slugs = address.Split('/')[2].Split("-vs-");
        return (WrittenRole.All[slugs[0]], WrittenRole.All[slugs[1]]);
    }

    private static string Cell(IDocument page, WrittenRole role, string field) => Text(page.QuerySelectorAll($".compare-table td[data-role='{role.Slug}'][data-field='{field}']").ShouldHaveSingleItem());

    private static string Text(IElement cell) => string.Join(" | ", cell.QuerySelectorAll(".value, .note, .silent").Select(part => part.TextContent.Trim()));

    private static string Said((string[] Values, string? Note) cell) => cell.Values.Length == 0 ? WrittenRole.Silence : string.Join(" | ", cell.Note is null ? cell.Values : [.. cell.Values, cell.Note]);

    private static string Mark(IDocument page, string field) => page.QuerySelector($".compare-table td[data-field='{field}']")!.ParentElement!.QuerySelector(".mark")!.LastChild!.TextContent.Trim();
}
