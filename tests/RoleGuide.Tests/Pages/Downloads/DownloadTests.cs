using System.Text;
using System.Text.Json;
using RoleGuide.Pages.Downloads;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.Downloads;

public sealed class DownloadTests
{
    private const string Columns = "role,title,region,currency,level,band,label,basis,low,high,average,qualifier,as_of,source,note";

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\tplain", "'\tplain")]
    [InlineData("\rplain", "\"'\rplain\"")]
    [InlineData("\nplain", "\"'\nplain\"")]
    [InlineData(" =1", "' =1")]
    [InlineData("\u00A0=1", "'\u00A0=1")]
    [InlineData("\u2003\u3000@a", "'\u2003\u3000@a")]
    [InlineData("\u200B=1", "'\u200B=1")]
    [InlineData("\uFEFF-1", "'\uFEFF-1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("5-8 people", "5-8 people")]
    [InlineData("–", "–")]
    [InlineData("'=1", "'=1")]
    [InlineData("", "")]
    public void No_cell_starts_like_a_formula(string text, string cell) => new StringBuilder().AppendText(text).ToString().ShouldBe(cell);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("semi;colon 'quote'", "semi;colon 'quote'")]
    public void Cells_are_quoted_as_the_standard_wants(string text, string cell)
    {
        new StringBuilder().AppendText(text).ToString().ShouldBe(cell);
        CsvFile.Read(cell + "\r\n").ShouldHaveSingleItem().ShouldHaveSingleItem().ShouldBe(text);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData(0L, "0")]
    [InlineData(1234567L, "1234567")]
    public void Numbers_are_plain(long? number, string cell) => new StringBuilder().AppendNumber(number).ToString().ShouldBe(cell);

    [Theory]
    [InlineData("typical", "70000-120000", "70000,120000,,")]
    [InlineData("typical", "~70000-120000", "70000,120000,,about")]
    [InlineData("typical", "70000-120000+", "70000,120000,,or-more")]
    [InlineData("typical", "~70000-120000+", "70000,120000,,\"about,or-more\"")]
    [InlineData("senior", "140000+", "140000,,,or-more")]
    [InlineData("entry", "~75000", "75000,75000,,about")]
    [InlineData("entry", "75000", "75000,75000,,")]
    [InlineData("average", "85694", ",,85694,")]
    [InlineData("average", "~85694", ",,85694,about")]
    public void Every_form_of_amount_has_its_cells(string band, string amount, string cells) =>
        With($"{{ region: uk, band: {band}, basis: base, amount: {amount}, as-of: 2025, source: survey }}").Text("data/salaries.csv")
            .ShouldBe($"{Columns}\r\naccount-manager,Account manager,uk,GBP,mid,{band},,base,{cells},2025,survey,\r\n");

    [Fact]
    public void What_a_stranger_writes_is_no_formula_in_the_csv_and_himself_in_the_json()
    {
        var site = With("{ region: uk, band: mid, basis: base, amount: 1, as-of: 2025, source: survey, label: \"=cmd|' /C calc'!A0\", note: \"@a, \\\"b\\\"\" }");

        CsvFile.Records(site.Text("data/salaries.csv")).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            line => line["label"].ShouldBe("'=cmd|' /C calc'!A0"),
            line => line["note"].ShouldBe("'@a, \"b\""));
        var row = JsonDocument.Parse(site.Text("data/salaries.json")).RootElement.GetProperty("rows")[0];
        row.GetProperty("label").GetString().ShouldBe("=cmd|' /C calc'!A0");
        row.GetProperty("note").GetString().ShouldBe("@a, \"b\"");
    }

    [Fact]
    public void Markup_of_a_stranger_is_escaped_in_the_json()
    {
        var json = With("{ region: uk, band: mid, basis: base, amount: 1, as-of: 2025, source: survey, note: \"</script><b>\" }").Text("data/salaries.json");

        json.ShouldNotContain("<");
        JsonDocument.Parse(json).RootElement.GetProperty("rows")[0].GetProperty("note").GetString().ShouldBe("</script><b>");
    }

    [Fact]
    public void A_guide_without_figures_has_files_without_lines()
    {
        var site = SiteFixture.Article(SiteFixture.SoundArticle());

        site.Text("data/salaries.csv").ShouldBe(Columns + "\r\n");
        JsonDocument.Parse(site.Text("data/salaries.json")).RootElement.GetProperty("rows").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void The_json_says_what_it_is()
    {
        var meta = JsonDocument.Parse(RealGuide.Built.Text("data/salaries.json")).RootElement.GetProperty("meta");

        string.Join(',', meta.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString())).ShouldBe(Columns);
        meta.GetProperty("columns").EnumerateArray().ShouldAllBe(column => column.GetProperty("meaning").GetString()!.EndsWith('.'));
        meta.GetProperty("content_date").GetString().ShouldBe("2026-11-28");
        meta.GetProperty("licence").GetProperty("name").GetString().ShouldBe("CC BY 4.0");
        meta.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()).ShouldBe(
            ["account-director-guide", "account-manager-profile", "client-services-director-profile", "customer-service-director-profile", "director-of-client-services-profile"]);
    }

    [Fact]
    public void The_page_explains_every_column()
    {
        var terms = RealGuide.Built.Page("/salary-guide/").QuerySelectorAll("[aria-labelledby=downloads] dt").Select(term => term.TextContent);

        string.Join(',', terms.Take(15)).ShouldBe(Columns);
    }

    [Theory]
    [InlineData("data/salaries.csv")]
    [InlineData("data/salaries.json")]
    [InlineData("data/roles.json")]
    public void The_same_input_gives_the_same_bytes(string path)
    {
        using var folder = RealGuide.Copy();

        SiteFixture.Build(folder).Text(path).ShouldBe(RealGuide.Built.Text(path));
        RealGuide.Built.Text(path).ShouldNotContain("\uFEFF");
        if (path.EndsWith(".json", StringComparison.Ordinal)) RealGuide.Built.Text(path).ShouldNotContain("\r");
    }

    [Fact]
    public void The_whole_guide_is_there_with_its_answers_as_text()
    {
        var site = SiteFixture.Article(SiteFixture.SoundArticle("""
            ladder: { to: [Account director] }
            faq:
            - question: Is it hard to do?
              answer: "Not at *all*, says [this page](account-manager.md#pay).\n\nR&D < sales."
            """));

        var role = JsonDocument.Parse(site.Text("data/roles.json")).RootElement.GetProperty("roles")[0];
        role.GetProperty("id").GetString().ShouldBe("account-manager");
        role.GetProperty("address").GetString().ShouldBe("https://guide.example/roles/account-manager/");
        role.GetProperty("ladder").GetProperty("to")[0].GetProperty("title").GetString().ShouldBe("Account director");
        role.GetProperty("at_a_glance").GetProperty("certifications").ValueKind.ShouldBe(JsonValueKind.Null);
        var question = role.GetProperty("faq")[0];
        question.GetProperty("id").GetString().ShouldBe("q-is-it-hard-to-do");
        question.GetProperty("answer").GetString().ShouldBe("Not at all, says this page.\n\nR&D < sales.");
    }

    [Fact]
    public void The_guide_as_data_names_every_role_and_question()
    {
        var roles = JsonDocument.Parse(RealGuide.Built.Text("data/roles.json")).RootElement.GetProperty("roles").EnumerateArray().ToArray();

        roles.Select(role => role.GetProperty("id").GetString()).ShouldBe(RealGuide.Built.Guide.Roles.Select(role => role.Slug));
        roles.Sum(role => role.GetProperty("faq").GetArrayLength()).ShouldBe(RealGuide.Built.Guide.Roles.Sum(role => role.Faq.Length));
    }

    private static SiteFixture With(string pay) => SiteFixture.Article(SiteFixture.SoundArticle($"pay:\n- {pay}"));
}
