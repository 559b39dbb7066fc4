using RoleGuide.Content.Links;
using RoleGuide.Content.Sources;
using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Links;

public sealed class PictureReaderTests
{
    public static TheoryData<string, byte[]> Sound => new()
    {
        { "images/desk.png", Pictures.Png(640, 480) },
        { "images/desk.jpg", Pictures.Jpeg(640, 480) },
        { "images/desk.jpeg", Pictures.Jpeg(640, 480) },
        { "images/desk.webp", Pictures.Webp(640, 480) },
        { "images/office/desk.avif", Pictures.Avif(640, 480) },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void The_size_of_every_kind_is_read(string path, byte[] bytes)
    {
        var read = PictureReader.ReadAll(new SourceTree([new SourceFile(path, bytes)], []));
        read.Diagnostics.ShouldBeEmpty();
        (read.Value[0].Width, read.Value[0].Height).ShouldBe((640, 480));
    }

    [Fact]
    public void A_picture_is_of_the_kind_that_its_ending_says() => AboutBytes("images/desk.png", Pictures.Jpeg(640, 480)).ShouldBe(
            """
            input/images/desk.png:1:1: error RG409: The file is not the kind of picture that its ending says. Expected a sound picture.
                    hint: Save the picture as PNG, JPEG, WebP or AVIF, and give the file the ending of its kind.
            """);

    [Theory]
    [InlineData("images/desk.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")]
    [InlineData("images/desk.jpg", "x")]
    [InlineData("images/desk.webp", "RIFFxxxxWEBPVP8 ")]
    [InlineData("images/desk.avif", "ftyp")]
    public void What_is_no_picture_is_refused(string path, string bytes) => AboutFile(path, bytes).ShouldContain("error RG409: The file is not the kind of picture that its ending says.");

    [Fact]
    public void A_picture_without_a_size_is_refused() => AboutBytes("images/desk.png", Pictures.Png(0, 480)).ShouldContain("error RG409");

    [Fact]
    public void A_huge_picture_is_refused() => AboutBytes("images/desk.png", Pictures.Png(20_000, 480)).ShouldBe(
            """
            input/images/desk.png:1:1: error RG409: The picture has 20000 × 480 pixels. Expected 8000 at the most on each side.
                    hint: Make the picture smaller.
            """);

    [Fact]
    public void A_heavy_picture_is_refused() => AboutBytes("images/desk.png", new byte[2_000_000]).ShouldBe(
            """
            input/images/desk.png:1:1: error RG003: The file has 2,000,000 bytes. Expected 1,048,576 at the most.
                    hint: Divide a long text between two files, or make a picture smaller.
            """);

    [Fact]
    public void The_name_of_a_picture_becomes_part_of_an_address() => AboutBytes("images/My Desk.png", Pictures.Png(640, 480)).ShouldBe(
            """
            input/images/My Desk.png:1:1: error RG009: The name "My Desk" cannot become part of an address. Expected lower-case letters, digits and single hyphens, at most 80 characters.
                    hint: Rename the file or its folder, for example to images/team-meeting.png.
            """);

    [Theory]
    [InlineData("images/con.png", "con")]
    [InlineData("images/aux/desk.png", "aux")]
    public void The_name_of_a_picture_is_no_name_of_a_device(string path, string name) =>
        AboutBytes(path, Pictures.Png(640, 480)).ShouldContain($"input/{path}:1:1: error RG010: The name \"{name}\" is reserved.");

    [Fact]
    public void A_picture_with_a_mistake_is_not_missed_as_well()
    {
        using var folder = InputFolder.From($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle("", "![A chart](../../images/chart.svg) ![A desk](../../images/desk.png)\n")}-- images/chart.svg --\n<svg/>\n");
        folder.Write("images/desk.png", Pictures.Png(20_000, 480));
        var printed = SiteFixture.Build(folder).Printed;
        printed.ShouldContain("error RG006");
        printed.ShouldContain("error RG409");
        printed.ShouldNotContain("error RG408");
    }
}
