using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;
using RoleGuide.Guidance;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.FrontMatter;

public sealed class FieldPlacesTests
{
    /// <summary>Every article keeps its own for the whole build.</summary>
    private const int MostBytesForOneValue = 6;

    private const string Path = "roles/a/b.md";

    private static readonly ImmutableDictionary<SourceSpot, ImmutableArray<YamlNode>> s_whole = ImmutableDictionary<SourceSpot, ImmutableArray<YamlNode>>.Empty;

    [Fact]
    public void Every_value_of_every_article_is_found_at_its_place()
    {
        foreach (var root in RealFronts())
        {
            var places = new FieldPlaces(root.Spot.Path, root, s_whole);
            places.SpotOf().ShouldBe(root.Spot);
            foreach (var (way, node) in Inside(root, [])) places.SpotOf(way).ShouldBe(node.Spot);
        }
    }

    [Fact]
    public void A_place_takes_a_few_bytes()
    {
        var (values, bytes) = (0, 0);
        foreach (var root in RealFronts())
        {
            values += 1 + Inside(root, []).Count();
            bytes += new FieldPlaces(Path, root, s_whole).Packed.Length;
        }

        (values / RealGuide.Built.Content.Articles.Value.Length).ShouldBeGreaterThan(50);
        ((double)bytes / values).ShouldBeLessThan(MostBytesForOneValue);
    }

    /// <summary>A key that is not listed is spelt out with every place of it.</summary>
    [Fact]
    public void Every_key_that_there_is_has_a_number()
    {
        FieldNames.All.ShouldBeUnique();
        FieldNames.All.Order(StringComparer.Ordinal).ShouldBe(
            Definitions.All.SelectMany(one => KeyShapes.Maps(one.Keys)).SelectMany(map => map.Keys).Select(key => key.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("old-heading")]
    [InlineData("“größer”")]
    [InlineData("half \ud83d")]
    [InlineData("")]
    public void A_key_of_the_writers_own_is_found_by_its_letters(string key)
    {
        var places = Of(Map(3, ("title", Text(3)), (key, Map(4, (key, Text(900)), ("band", Text(4))))));
        places.SpotOf(key, key).ShouldBe(new SourceSpot(Path, 900, 900, 900));
        places.SpotOf(key, "band").Line.ShouldBe(4);
        places.SpotOf(key, key + "x").Line.ShouldBe(4);
    }

    /// <summary>As far as numbers go, and up the page as well as down: nothing is taken for granted of what a parser says.</summary>
    [Theory]
    [InlineData(1, int.MaxValue)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(64, 63)]
    [InlineData(1, 129)]
    public void Any_place_comes_back(int above, int inside) =>
        Of(Map(above, ("title", Text(inside)))).SpotOf("title").ShouldBe(new SourceSpot(Path, inside, inside, inside));

    [Fact]
    public void Where_a_way_ends_the_nearest_value_above_is_shown()
    {
        var places = Of(Map(2, ("aliases", List(5, Text(6), Text(7))), ("title", Text(8))));
        places.SpotOf("aliases", 1).Line.ShouldBe(7);
        places.SpotOf("aliases", 2).Line.ShouldBe(5);
        places.SpotOf("aliases", "title").Line.ShouldBe(5);
        places.SpotOf("aliases", 0, 0).Line.ShouldBe(6);
        places.SpotOf("summary").Line.ShouldBe(2);
        places.SpotOf(0).Line.ShouldBe(2);
        FieldPlaces.None(Path).SpotOf("title").ShouldBe(SourceSpot.WholeFile(Path));
    }

    [Fact]
    public void Items_are_counted_without_those_that_were_left_out()
    {
        var (whole, part, none) = (List(2, Text(3)), List(4, Text(5), Text(6)), List(7, Text(8)));
        var places = new FieldPlaces(Path, Map(1, ("aliases", whole), ("related", part), ("changes", none), ("pay", List(9))), new Dictionary<SourceSpot, ImmutableArray<YamlNode>>
        {
            [part.Spot] = [part.Items[1]],
            [none.Spot] = [],
        });
        places.SpotOf("related", 0).Line.ShouldBe(6);
        places.SpotOf("related", 1).Line.ShouldBe(4);
        places.SpotOf("changes", 0).Line.ShouldBe(7);
        places.SpotOf("pay", 0).Line.ShouldBe(9);
        places.HasAllOf("aliases").ShouldBeTrue();
        places.HasAllOf("related").ShouldBeFalse();
        places.HasAllOf("changes").ShouldBeFalse();
        places.HasAllOf("pay").ShouldBeFalse();
        places.HasAllOf("regions").ShouldBeTrue();
        FieldPlaces.None(Path).HasAllOf("regions").ShouldBeFalse();
    }

    private static IEnumerable<YamlNode> RealFronts()
    {
        foreach (var file in RealGuide.Built.Content.Sources.Value.Under(InputLayout.Roles))
        {
            var map = FrontMatterSplitter.Split(SourceDecoder.Decode(file).Value!).Value.Map;
            yield return map.ShouldNotBeNull(file.Path);
        }
    }

    private static IEnumerable<(FieldStep[] Way, YamlNode Node)> Inside(YamlNode node, FieldStep[] way)
    {
        var held = node switch
        {
            YamlMap map => map.Entries.Select(entry => (Step: (FieldStep)entry.Key.Text, entry.Value)),
            YamlList list => list.Items.Select((item, i) => (Step: (FieldStep)i, Value: item)),
            _ => [],
        };
        return held.SelectMany(one => Inside(one.Value, [.. way, one.Step]).Prepend(([.. way, one.Step], one.Value)));
    }

    private static FieldPlaces Of(YamlNode root) => new(Path, root, s_whole);

    private static SourceSpot Spot(int number) => new(Path, number, number, number);

    private static YamlScalar Text(int at) => new(Spot(at), "text", .., false);

    private static YamlList List(int at, params ImmutableArray<YamlNode> items) => new(Spot(at), items);

    private static YamlMap Map(int at, params (string Key, YamlNode Value)[] entries) =>
        new(Spot(at), [.. entries.Select(entry => new YamlEntry(new YamlScalar(Spot(at), entry.Key, .., false), entry.Value))]);
}
