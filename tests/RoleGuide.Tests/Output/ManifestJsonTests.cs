using System.Text;
using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

public sealed class ManifestJsonTests
{
    private const string Hash = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b";

    private const string Whole =
        "{\"generator\":\"RoleGuide\",\"format\":2,\"content-date\":\"2026-11-21\","
        + "\"files\":[{\"path\":\"a.html\",\"kind\":\"page\",\"bytes\":1,\"sha256\":\"" + Hash + "\",\"sources\":[\"roles/x/y.md\"]},"
        + "{\"path\":\"b.html\",\"kind\":\"page\",\"bytes\":1,\"sha256\":\"" + Hash + "\",\"sources\":[\"roles/x/y.md\"]}],"
        + "\"inputs\":[{\"path\":\"site.yml\",\"sha256\":\"" + Hash + "\"}],\"site\":" + Told + "}\n";

    private const string Told =
        "{\"base-url\":\"https://guide.example\",\"context\":\"production\",\"rules\":1,"
        + "\"pages\":[{\"address\":\"/a/\",\"source\":\"pages/a.md\",\"beside\":[\"/b/\"],\"facts\":{\"name\":[[\"title\",\"A\"]],\"pay\":[[\"mid base pay (UK)\",\"£1–£2\",\"2026, survey\"]]}}],"
        + "\"redirects\":[[\"/old/\",\"/a/\"]],\"unlisted\":[\"/404.html\"]}";

    private static readonly ManifestSite s_site = new(
        "https://guide.example",
        "production",
        1,
        [new ManifestPage("/a/", "pages/a.md", ["/b/"], [new ManifestFact("name", "title", "A", null), new ManifestFact("pay", "mid base pay (UK)", "£1–£2", "2026, survey")])],
        [new ManifestRedirect("/old/", "/a/")],
        ["/404.html"]);

    [Fact]
    public void The_form_is_fixed_whatever_the_order_of_the_files()
    {
        var edition = OutputDesk.Edition(("b.html", "1"), ("a.html", "1")) with { Inputs = [new ManifestInput("site.yml", Hash)], Site = s_site };

        OutputDesk.Json(edition.Manifest).ShouldBe(Whole);
    }

    [Fact]
    public void Files_and_inputs_are_in_ordinal_order()
    {
        var edition = OutputDesk.Edition(("b", ""), ("B", ""), ("a/b", ""), ("a-b", "")) with { Inputs = [new("z", Hash), new("Z", Hash)] };

        var manifest = edition.Manifest;

        manifest.Files.Select(static file => file.Path).ShouldBe(["B", "a-b", "a/b", "b"]);
        manifest.Inputs.Select(static input => input.Path).ShouldBe(["Z", "z"]);
    }

    [Fact]
    public void What_was_written_is_read_back()
    {
        var manifest = Read(Whole).ShouldBeOfType<ManifestReading.Sound>().Manifest;

        OutputDesk.Json(manifest).ShouldBe(Whole);
    }

    /// <summary>Folders that an earlier version wrote can be replaced, and published editions compared as far as they go.</summary>
    [Fact]
    public void A_manifest_of_the_first_format_lists_files_alone()
    {
        var first = Whole.Replace("\"format\":2", "\"format\":1", StringComparison.Ordinal).Replace(",\"site\":" + Told, "", StringComparison.Ordinal);

        var manifest = Read(first).ShouldBeOfType<ManifestReading.Sound>().Manifest;

        manifest.Site.ShouldBeNull();
        manifest.Files.Length.ShouldBe(2);
        OutputDesk.Json(manifest).ShouldBe(first);
    }

    [Theory]
    [InlineData("", "", "it is not valid JSON")]
    [InlineData("]}}\n", "]}", "it is not valid JSON")]
    [InlineData("]}}\n", "]}} trailing", "it is not valid JSON")]
    [InlineData("\"page\"", "\"\\ud800\"", "it is not valid JSON")]
    [InlineData("\"generator\":\"RoleGuide\",\"format\":2", "\"format\":2,\"generator\":\"RoleGuide\"", "its first key is not \"generator\": \"RoleGuide\"")]
    [InlineData("RoleGuide", "Hugo", "its first key is not \"generator\": \"RoleGuide\"")]
    [InlineData("\"RoleGuide\"", "true", "its first key is not \"generator\": \"RoleGuide\"")]
    [InlineData("\"format\":2", "\"format\":3", "its format is 3, of a newer version of RoleGuide, and this version knows formats up to 2")]
    [InlineData("\"format\":2", "\"format\":0", "its format is 0, which no version of RoleGuide wrote")]
    [InlineData("\"format\":2", "\"form\":2", "it names no format")]
    [InlineData("\"format\":2", "\"format\":\"2\"", "a number is missing")]
    [InlineData("\"format\":2", "\"format\":1", "an entry has other keys than generator, format, content-date, files, inputs")]
    [InlineData("\"rules\":1,", "", "an entry has other keys than base-url, context, rules, pages, redirects, unlisted")]
    [InlineData("\"source\":\"pages/a.md\",", "", "an entry has other keys than address, source, beside, facts")]
    [InlineData("\"address\":\"/a/\"", "\"address\":\"a\"", "the address \"a\" does not start at the root of the site")]
    [InlineData("[\"title\",\"A\"]", "[\"title\"]", "a fact has other parts than its label, its text and its detail")]
    [InlineData("[\"title\",\"A\"]", "[\"title\",\"A\",\"B\",\"C\"]", "a fact has other parts than its label, its text and its detail")]
    [InlineData("[\"title\",\"A\"]", "[\"title\",\"A\"],[\"title\",\"A\"]", "the fact \"title\" of /a/ is listed twice")]
    [InlineData("[\"/old/\",\"/a/\"]", "[\"/old/\"]", "a redirect has other parts than where it starts and where it leads")]
    [InlineData("[\"/404.html\"]", "[\"/b/\",\"/a/\"]", "the address \"/a/\" is listed twice or out of order")]
    [InlineData("2026-11-21", "21/11/2026", "its content-date is not a date")]
    [InlineData("\"inputs\"", "\"sources\"", "an entry has other keys than generator, format, content-date, files, inputs, site")]
    [InlineData("\"kind\":\"page\",", "", "an entry has other keys than path, kind, bytes, sha256, sources")]
    [InlineData("\"kind\":\"page\",", "\"kind\":\"page\",\"kind\":\"page\",", "an entry has other keys than path, kind, bytes, sha256, sources")]
    [InlineData("\"kind\":\"page\"", "\"kind\":7", "a text is missing")]
    [InlineData("\"bytes\":1", "\"bytes\":-1", "a number is missing")]
    [InlineData("\"bytes\":1", "\"bytes\":1.5", "a number is missing")]
    [InlineData("6b86b2", "6B86B2", "a hash is not 64 hexadecimal digits")]
    [InlineData("6b86b2", "6b86b", "a hash is not 64 hexadecimal digits")]
    [InlineData("[\"roles/x/y.md\"]", "null", "a list is missing")]
    [InlineData("[{\"path\":\"site.yml\"", "[7,{\"path\":\"site.yml\"", "an entry is not an object")]
    [InlineData("a.html", "../a.html", "the path \"../a.html\" leaves its folder")]
    [InlineData("a.html", "b.html", "the path \"b.html\" is listed twice or out of order")]
    [InlineData("a.html", "c.html", "the path \"b.html\" is listed twice or out of order")]
    public void Anything_else_is_damaged(string found, string instead, string reason)
    {
        var text = found.Length == 0 ? "" : Whole.Replace(found, instead, StringComparison.Ordinal);

        Read(text).ShouldBe(new ManifestReading.Damaged(reason));
    }

    [Fact]
    public void Every_shortening_is_damaged()
    {
        for (var length = 0; length < Whole.Length - 1; length++) Read(Whole[..length]).ShouldBeOfType<ManifestReading.Damaged>();
    }

    private static ManifestReading Read(string text) => ManifestJson.Read(Encoding.UTF8.GetBytes(text));
}
