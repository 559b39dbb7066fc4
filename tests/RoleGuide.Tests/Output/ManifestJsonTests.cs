using System.Text;
using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

public sealed class ManifestJsonTests
{
    private const string Hash = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b";

    private const string Whole =
        "{\"generator\":\"RoleGuide\",\"format\":1,\"content-date\":\"2026-11-21\","
        + "\"files\":[{\"path\":\"a.html\",\"kind\":\"page\",\"bytes\":1,\"sha256\":\"" + Hash + "\",\"sources\":[\"roles/x/y.md\"]},"
        + "{\"path\":\"b.html\",\"kind\":\"page\",\"bytes\":1,\"sha256\":\"" + Hash + "\",\"sources\":[\"roles/x/y.md\"]}],"
        + "\"inputs\":[{\"path\":\"site.yml\",\"sha256\":\"" + Hash + "\"}]}\n";

    [Fact]
    public void The_form_is_fixed_whatever_the_order_of_the_files()
    {
        var edition = OutputDesk.Edition(("b.html", "1"), ("a.html", "1")) with { Inputs = [new ManifestInput("site.yml", Hash)] };

        Encoding.UTF8.GetString(ManifestJson.Write(Manifest.Of(edition))).ShouldBe(Whole);
    }

    [Fact]
    public void Files_and_inputs_are_in_ordinal_order()
    {
        var edition = OutputDesk.Edition(("b", ""), ("B", ""), ("a/b", ""), ("a-b", "")) with { Inputs = [new("z", Hash), new("Z", Hash)] };

        var manifest = Manifest.Of(edition);

        manifest.Files.Select(static file => file.Path).ShouldBe(["B", "a-b", "a/b", "b"]);
        manifest.Inputs.Select(static input => input.Path).ShouldBe(["Z", "z"]);
    }

    [Fact]
    public void What_was_written_is_read_back()
    {
        var manifest = Read(Whole).ShouldBeOfType<ManifestReading.Sound>().Manifest;

        Encoding.UTF8.GetString(ManifestJson.Write(manifest)).ShouldBe(Whole);
    }

    [Theory]
    [InlineData("", "", "it is not valid JSON")]
    [InlineData("]}\n", "]", "it is not valid JSON")]
    [InlineData("]}\n", "]} trailing", "it is not valid JSON")]
    [InlineData("\"page\"", "\"\\ud800\"", "it is not valid JSON")]
    [InlineData("\"generator\":\"RoleGuide\",\"format\":1", "\"format\":1,\"generator\":\"RoleGuide\"", "its first key is not \"generator\": \"RoleGuide\"")]
    [InlineData("RoleGuide", "Hugo", "its first key is not \"generator\": \"RoleGuide\"")]
    [InlineData("\"RoleGuide\"", "true", "its first key is not \"generator\": \"RoleGuide\"")]
    [InlineData("\"format\":1", "\"format\":2", "its format is not 1, the only one this version knows")]
    [InlineData("\"format\":1", "\"format\":\"1\"", "a number is missing")]
    [InlineData("2026-11-21", "21/11/2026", "its content-date is not a date")]
    [InlineData("\"inputs\"", "\"sources\"", "an entry has other keys than generator, format, content-date, files, inputs")]
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
