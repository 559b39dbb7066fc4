using System.Buffers;
using System.Text;
using RoleGuide.Checks;
using RoleGuide.Output;
using RoleGuide.Tests.Snapshots;

namespace RoleGuide.Tests.Checks;

public sealed class FileScannerTests
{
    /// <summary>Wherever the bytes are cut, in the middle of a word, a number, a sign of two bytes or an escape, they are judged as a whole would be.</summary>
    [Theory]
    [InlineData("{\"a\": [1, 2.5e3, true, null, \"£ \\u00e9 \\\" x\"], \"b\": {}}\n")]
    [InlineData("[]")]
    [InlineData("12")]
    [InlineData("\"x\"")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{\"a\": 1,}")]
    [InlineData("{{}")]
    [InlineData("[1, 2")]
    [InlineData("[1] [2]")]
    [InlineData("tru")]
    [InlineData("\"x")]
    [InlineData("\"\\x\"")]
    [InlineData("1.")]
    public void Json_in_pieces_is_judged_as_json_in_hand(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var first = 0; first <= bytes.Length; first++)
        {
            for (var second = first; second <= bytes.Length; second++)
            {
                var json = new JsonPieces();
                foreach (var piece in (byte[][])[bytes[..first], bytes[first..second], bytes[second..]]) json.Read(piece);
                json.EndsSoundly().ShouldBe(JsonText.IsSound(bytes), $"cut at {first} and {second}");
            }
        }
    }

    [Theory]
    [InlineData("a.json", "{}", null)]
    [InlineData("a.json", "{", "the file is no JSON")]
    [InlineData("a.webmanifest", "{", "the file is no JSON")]
    [InlineData("a.csv", "{", null)]
    [InlineData("a.xml", "<a/>", null)]
    [InlineData("a.svg", "<a/>", null)]
    public void A_file_in_pieces_is_read_while_it_is_handed_on_and_written_once(string path, string text, string? fault)
    {
        var (written, taken) = (0, "");
        var file = new PiecedFile(path, room =>
        {
            written++;
            room.Write(Encoding.UTF8.GetBytes(text));
        }, "download", ["roles/x/y.md"]);

        var (listed, trace) = FileScanner.HandOn(file, put =>
        {
            taken = Encoding.UTF8.GetString(put.Held().Content.Span);
            return ManifestFile.Of(OutputFileOf(put, taken));
        });

        (written, taken).ShouldBe((1, text));
        listed.ShouldBe(ManifestFile.Of(OutputFileOf(file, text)));
        trace.ShouldBe(FileScanner.Read(OutputFileOf(file, text)) with { Locations = trace.Locations, Rules = trace.Rules });
        trace.Fault.ShouldBe(fault);
    }

    [Fact]
    public void What_can_only_be_judged_as_a_whole_is_judged_as_a_whole()
    {
        var rules = new PiecedFile("_redirects", room => room.Write("/a/ / 301\n/b/ / 301\n"u8), "redirects", []);
        FileScanner.HandOn(rules, ManifestFile.Of).Trace.Rules.ShouldBe(["/a/ / 301", "/b/ / 301"]);

        var sitemap = SnapshotSite.Build().Files.Single(file => file.Path == "sitemap.xml");
        var pieced = new PiecedFile(sitemap.Path, room => room.Write(sitemap.Content.Span), sitemap.Kind, sitemap.Sources);
        var locations = FileScanner.HandOn(pieced, ManifestFile.Of).Trace.Locations;
        locations.ShouldContain("https://guide.example/about/");
        locations.ShouldBe(FileScanner.Read(sitemap).Locations);
    }

    private static OutputFile OutputFileOf(SiteFile file, string text) => new(file.Path, Encoding.UTF8.GetBytes(text), file.Kind, file.Sources);
}
