using System.Text.Json.Nodes;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;
using RoleGuide.Guidance;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Guidance;

/// <summary>The schemas say of sound files that they are sound, and of faulty ones what the readers say.</summary>
public sealed class JsonSchemaTests
{
    private static readonly JsonNode s_article = Schema("front-matter");

    public static TheoryData<string> Articles => [.. Checkout.FilesUnder("input/roles")];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_article_of_the_guide_is_sound(string path) => SchemaCheck.Faults(s_article, Checkout.Read(path).Split("\n---\n")[0][4..]).ShouldBeEmpty();

    [Theory]
    [InlineData("site")]
    [InlineData("categories")]
    [InlineData("sources")]
    public void Every_data_file_of_the_guide_is_sound(string name) => SchemaCheck.Faults(Schema(name), Checkout.Read($"input/{name}.yml")).ShouldBeEmpty();

    [Fact]
    public void Redirects_are_judged()
    {
        SchemaCheck.Faults(Schema("redirects"), "- { from: /roles/old/, to: /roles/new/ }").ShouldBeEmpty();
        SchemaCheck.Faults(Schema("redirects"), "- { from: 'https://a.example/', to: /roles/new/ }").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("levle: mid", ": unknown levle")]
    [InlineData("level: boss", ".level: not one of")]
    [InlineData("title: AB", ".title: too short")]
    [InlineData("regions: [fr]", ".regions[0]: not one of")]
    [InlineData("regions: []", ".regions: too few")]
    [InlineData("regions: [uk, uk]", ".regions: twice")]
    [InlineData("updated: 21.11.2026", ".updated: not as")]
    [InlineData("draft: maybe", ".draft: not of type")]
    [InlineData("pay: [{ region: uk, band: typical, basis: base, amount: 70k, as-of: 2026, source: survey }]", ".pay[0].amount: not as")]
    [InlineData("pay: [{ region: uk, band: typical, basis: base, amount: 0, as-of: 2026, source: survey }]", ".pay[0].amount: too small")]
    [InlineData("pay: [{ region: uk, band: typical, basis: base, amount: 70000, as-of: 1776, source: survey }]", ".pay[0].as-of: too small")]
    [InlineData("pay: [{ region: uk, band: typical, basis: base, amount: 70000, as-of: 2026 }]", ".pay[0]: lacks source")]
    [InlineData("disagreements: [{ about: pay, claims: [{ says: Much, source: survey }] }]", ".disagreements[0].claims: too few")]
    [InlineData("faq: [{ question: This is no question, answer: True. }]", ".faq[0].question: not as")]
    [InlineData("anchor-aliases: { Old heading: new-heading }", ".anchor-aliases.Old heading: not as")]
    [InlineData("at-a-glance: { certifications: nothing }", ".at-a-glance.certifications: none of the forms")]
    [InlineData("at-a-glance: { experience: { years: 61 } }", ".at-a-glance.experience.years: too large")]
    public void What_the_readers_refuse_is_a_fault(string frontMatter, string fault)
    {
        var text = SiteFixture.SoundArticle(frontMatter);

        SchemaCheck.Faults(s_article, text.Split("\n---\n")[0][4..]).ShouldContain(found => found.StartsWith(fault, StringComparison.Ordinal));
        SiteFixture.Article(text).Printed.ShouldContain(": error ");
    }

    [Theory]
    [InlineData("pay: [{ region: uk, band: typical, basis: base, amount: ~75000, as-of: 2026, source: a-source-of-tomorrow }]")]
    [InlineData("at-a-glance: { team-size: 5, certifications: none, experience: { years: 7-10+ } }")]
    [InlineData("ladder: { from: [account-executive, VP of sales] }")]
    [InlineData("draft: true")]
    public void What_the_readers_take_is_none(string frontMatter) =>
        SchemaCheck.Faults(s_article, SiteFixture.SoundArticle(frontMatter).Split("\n---\n")[0][4..]).ShouldBeEmpty();

    /// <summary>A pattern says in another way what a reader checks: the two are held together here.</summary>
    [Theory]
    [InlineData("0", "1", "85694", "070", "999999999", "9999999999", "70000-120000", "70000-", "-70000", "140000+", "+140000", "~75000", "~70000-80000+", "70k", "70,000", "£70000", "70 000", "70–80", "", "~")]
    public void Amounts_are_of_the_pattern_that_the_reader_reads(params string[] texts) => Agree(Values.Amount, texts, "70000-7");

    [Theory]
    [InlineData("0", "3", "60", "61", "100", "7-10", "7-10+", "5+", "~5", "07", "7-61", "five", "3 years")]
    public void Years_are_of_the_pattern_that_the_reader_reads(params string[] texts) => Agree(Values.Years, texts, "");

    [Theory]
    [InlineData("a", "account-manager", "a1", "1a", "-a", "a-", "a--b", "A", "a b", "a_b", "é", "account-manager-uk")]
    public void Ids_are_of_the_pattern_that_the_reader_reads(params string[] texts) => Agree(Values.Id, texts, "");

    [Theory]
    [InlineData("account-manager", "VP of sales", "VP", "Boss", "V", "vp", "-vp", "head-of", "head of")]
    public void Names_of_roles_are_of_the_pattern_that_the_reader_reads(params string[] texts) => Agree(Values.RoleName, texts, "-vp");

    [Theory]
    [InlineData("2026-11-21", "2026-1-2", "2026-13-01", "2026-00-10", "2026-11-32", "21.11.2026", "2026", "today")]
    public void Dates_are_of_the_pattern_that_the_reader_reads(params string[] texts) => Agree(Values.Date, texts, "");

    [Theory]
    [InlineData("https://a.example", "http://a.example/b", "HTTPS://A.EXAMPLE", "ftp://a.example", "a.example", "mailto:a@a.example")]
    public void Web_addresses_are_of_the_pattern_that_the_reader_reads(params string[] texts) => Agree(Values.WebAddress, texts, "");

    [Theory]
    [InlineData("GBP", "gbp", "GB", "GBPX", "G1P")]
    public void Codes_are_of_the_pattern_that_the_reader_reads(params string[] texts) => Agree(Values.Code("GBP"), texts, "");

    [Fact]
    public void Every_example_is_read_without_a_word()
    {
        // An answer is refused without its article's links, and the ids of examples belong to this guide: only their form counts here.
        foreach (var key in Definitions.All.SelectMany(one => KeyShapes.Maps(one.Keys)).SelectMany(map => map.Keys).Where(key => key.Example is not null))
        {
            var source = SourceText.From("a.yml", key.Example!);
            var reading = new Reading(source, Vocabulary.Unknown, new SharedTexts(), []);
            var node = YamlReader.Read(source, .., YamlLimits.FrontMatter);

            node.Diagnostics.ShouldBeEmpty(key.Name);
            key.ReadInto(new Fields(new YamlMap(SourceSpot.WholeFile("a.yml"), [])), node.Value!, reading).ShouldBeTrue(key.Name);
            reading.Found.ShouldBeEmpty(key.Name);
        }
    }

    /// <summary>Reader and schema say the same of each text, save of those that only a reader can judge.</summary>
    private static void Agree<T>(ValueReader<T> reader, string[] texts, string onlyReader)
    {
        var schema = JsonSchema.Document("a value", reader.Shape, Vocabulary.Unknown);
        foreach (var text in texts.Where(text => text != onlyReader))
        {
            var reading = new Reading(SourceText.From("a.yml", text), Vocabulary.Unknown, new SharedTexts(), []);
            var isRead = reader.TryRead(new YamlScalar(SourceSpot.WholeFile("a.yml"), text, .., IsQuoted: false), reading, out _);

            (SchemaCheck.Faults(schema, $"\"{text}\"").Count == 0).ShouldBe(isRead, $"\"{text}\"");
        }
    }

    private static JsonNode Schema(string name) => JsonNode.Parse(Checkout.Read($"docs/{name}.schema.json"))!;
}
