using RoleGuide.Build;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Reporting;
using RoleGuide.Tests.Content.Links;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Sources;

/// <summary>A build reads its input twice: once for the hashes, then each file when it is needed. Here somebody writes in between.</summary>
public sealed class DisturbedInputTests : IDisposable
{
    private const string Picture = "images/desk.png";

    private readonly InputFolder _folder = InputFolder.From($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle(body: "![A desk](../../images/desk.png)\n")}");
    private readonly BuildRun _run = new(TimeProvider.System);

    public DisturbedInputTests() => _folder.Write(Picture, Pictures.Png(640, 480));

    private string Place => _folder.PathOf(SiteFixture.ArticlePath);

    private SiteRequest Request => new(_folder.Path, null, null, PublishingContext.Production, null, WithDrafts: false);

    public static TheoryData<string> Disturbances =>
    [
        "another text of the same length", "a longer text", "a text that is too long", "a shorter text", "nothing in it", "no file", "no folder", "a folder", "a link to a copy", "a link to nothing", "a pipe",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Disturbances))]
    public void An_article_that_is_no_longer_what_it_was_is_a_mistake(string now)
    {
        var printed = StrangeFiles.InTime(() => PrintedAfter(() => Disturb(now)));
        printed.ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: error RG011: Another program changed or removed the file while the guide was read. Expected it to stay as it is until that is done.
                    hint: Start again once nothing is being saved.
            """);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("categories.yml")]
    [InlineData("sources.yml")]
    [InlineData("redirects.yml")]
    [InlineData("urls.lock")]
    [InlineData("pages/about.md")]
    [InlineData(Picture)]
    public void So_is_every_other_file(string path)
    {
        if (!File.Exists(_folder.PathOf(path))) _folder.Write(path, "# Nothing\n");
        PrintedAfter(() => File.AppendAllText(_folder.PathOf(path), "\n")).ShouldContain($"input/{path}:1:1: error RG011: Another program changed or removed the file");
    }

    [Fact]
    public void A_file_that_somebody_took_hold_of_is_unreadable()
    {
        FileStream? held = null;
        var printed = PrintedAfter(() => held = new FileStream(Place, FileMode.Open, FileAccess.ReadWrite, FileShare.None));
        held!.Dispose();
        printed.ShouldBe("input/roles/account-management/account-manager.md:1:1: error RG008: The file could not be read. Expected a file that the build has the right to open.");
    }

    [Fact]
    public void A_file_that_was_saved_again_as_it_is_disturbs_nobody() => PrintedAfter(() =>
    {
        var bytes = File.ReadAllBytes(Place);
        File.Delete(Place);
        File.WriteAllBytes(Place, bytes);
    }).ShouldBe("");

    [Fact]
    public void A_picture_that_changes_after_it_was_measured_is_no_file_of_the_site()
    {
        var content = Site.Read(_run, Request);
        var made = new FilesInMemory(ManifestFile.Of);
        _folder.Write(Picture, Pictures.Png(480, 640));
        Site.Render(_run, content, Request, made.Put);

        Printed(content).ShouldStartWith($"input/{Picture}:1:1: error RG011: ");
        made.All.ShouldNotContain(file => file.Path == Picture);
    }

    [Fact]
    public void A_picture_goes_into_the_site_as_it_is()
    {
        var made = new FilesInMemory(ManifestFile.Of);
        Site.Render(_run, Site.Read(_run, Request), Request, made.Put);
        made.All.Single(file => file.Path == Picture).Content.ToArray().ShouldBe(Pictures.Png(640, 480));
    }

    /// <summary>Somebody writes while the tree itself is read, between the look at a file and its opening.</summary>
    [Theory]
    [InlineData(InputLayout.ArticleLimit + 1)]
    [InlineData(0)]
    public void A_file_that_leaves_its_limits_as_it_is_opened_is_refused(int length)
    {
        var before = SourceTree.ReadAgain(_folder.Path, SourceTree.Empty, _ => true).Value;
        var now = SourceTree.ReadAgain(_folder.Path, before, path =>
        {
            if (path == SiteFixture.ArticlePath) File.WriteAllBytes(Place, new byte[length]);
            return true;
        });

        now.Diagnostics.ShouldHaveSingleItem().ShouldBe(FileMistakes.Disturbed(SiteFixture.ArticlePath));
        now.Value.Refused.ShouldBe([SiteFixture.ArticlePath]);
    }

    [Fact]
    public void What_was_read_before_is_not_read_again()
    {
        var memory = Site.Link(_run, Site.Sources(_run, Request), Request).Memory;
        var sources = Site.Sources(_run, Request);
        File.Delete(Place);
        var content = Site.Link(_run, sources, Request with { Memory = memory });

        content.Articles.Value.ShouldHaveSingleItem().Facts.Title.ShouldBe("Account manager");
        _run.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_preview_holds_what_it_read()
    {
        var tree = SourceTree.ReadAgain(_folder.Path, SourceTree.Empty, _ => true).Value;
        var text = SourceDecoder.Decode(tree.Find(SiteFixture.ArticlePath)!).Value!.Text;
        File.Delete(Place);

        SourceDecoder.Decode(tree.Find(SiteFixture.ArticlePath)!).Value!.Text.ShouldBe(text);
        tree.Line(SiteFixture.ArticlePath, 1).ShouldBe("---");
    }

    [Fact]
    public void No_line_is_shown_of_a_file_that_is_another_by_now()
    {
        var tree = SourceTree.Read(_folder.Path).Value;
        File.WriteAllText(Place, "Another text.\n");
        tree.Line(SiteFixture.ArticlePath, 1).ShouldBeNull();
        tree.Line("site.yml", 1).ShouldBe("name: Test guide");
    }

    /// <summary>Thousands of files are read one after the other: a room for each would be garbage of the size of the whole input.</summary>
    [Fact]
    public void The_room_for_the_bytes_is_used_again()
    {
        File.WriteAllBytes(Place, [.. Enumerable.Repeat((byte)'x', InputLayout.ArticleLimit)]);
        var file = SourceTree.Read(_folder.Path).Value.Find(SiteFixture.ArticlePath)!;
        var count = Length(file);

        var start = GC.GetAllocatedBytesForCurrentThread();
        count += Length(file);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - start;

        count.ShouldBe(2 * InputLayout.ArticleLimit);
        allocated.ShouldBeLessThan(InputLayout.ArticleLimit / 8);
    }

    private static int Length(SourceFile file) => file.Read(0, bytes => new Reported<int>(bytes.Length, [])).Value;

    private void Disturb(string now)
    {
        var bytes = File.ReadAllBytes(Place);
        switch (now)
        {
            case "another text of the same length":
                bytes[^2]++;
                File.WriteAllBytes(Place, bytes);
                return;
            case "a longer text":
                File.AppendAllText(Place, "More.\n");
                return;
            case "a text that is too long":
                File.WriteAllBytes(Place, new byte[2_000_000]);
                return;
            case "a shorter text":
                File.WriteAllBytes(Place, bytes[..^1]);
                return;
            case "nothing in it":
                File.WriteAllBytes(Place, []);
                return;
            case "no folder":
                Directory.Delete(Path.GetDirectoryName(Place)!, recursive: true);
                return;
        }

        File.Delete(Place);
        if (now == "a folder") Directory.CreateDirectory(Place);
        if (now == "a link to nothing") File.CreateSymbolicLink(Place, "/no/such/file");
        if (now == "a pipe") StrangeFiles.Pipe(Place);
        if (now != "a link to a copy") return;

        // A link is as long as the path in it: this one has the bytes, and the length as well.
        const string Copy = ".copy";
        File.WriteAllBytes(_folder.PathOf(Copy), bytes);
        File.CreateSymbolicLink(Place, _folder.Path + new string('/', bytes.Length - _folder.Path.Length - Copy.Length) + Copy);
    }

    private string PrintedAfter(Action disturb)
    {
        var sources = Site.Sources(_run, Request);
        disturb();
        return Printed(Site.Read(_run, sources, Request));
    }

    private string Printed(SiteContent content)
    {
        var text = new DiagnosticText("input/", content.Sources.Value.Line);
        return string.Concat(_run.Diagnostics.Select(text.Of)).TrimEnd();
    }
}
