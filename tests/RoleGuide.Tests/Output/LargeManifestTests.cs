using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

/// <summary>The manifest of ten thousand roles has 35 MB: it was most of what a build held at its end.</summary>
public sealed class LargeManifestTests : IDisposable
{
    private const int Pages = 2_000;

    /// <summary>Each page says something long, so that what is made of one is little beside it.</summary>
    private static readonly ManifestFact s_fact = new("text", "body", new string('x', 8_000), null);

    private readonly OutputDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Neither_the_new_manifest_nor_the_one_that_stands_is_held_while_one_takes_the_place_of_the_other()
    {
        Publish("1", out _).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        Publish("2", out var allocated).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        new FileInfo(Path.Combine(_desk.Folder, Manifest.FileName)).Length.ShouldBeGreaterThan(8_000L * Pages);
        allocated.ShouldBeLessThan(8_000L * Pages / 4);
        ManifestJson.Read(File.ReadAllBytes(Path.Combine(_desk.Folder, Manifest.FileName))).ShouldBeOfType<ManifestReading.Sound>().Manifest.Site!.Pages.Count().ShouldBe(Pages);
    }

    [Fact]
    public void A_page_is_asked_for_when_the_one_before_it_is_written()
    {
        var (made, written) = (0, 0L);
        var manifest = OutputDesk.Edition().Manifest with { Site = ManifestSite.Silent with { Pages = Enumerable.Range(0, Pages).Select(Page) } };

        WrittenBytes.Of(room => ManifestJson.Write(manifest, room), piece =>
        {
            written += piece.Length;
            made.ShouldBeLessThanOrEqualTo((int)(written / 8_000) + 2);
        }).Length.ShouldBeGreaterThan(8_000L * Pages);

        made.ShouldBe(Pages);

        ManifestPage Page(int number)
        {
            made++;
            return PageOf(number);
        }
    }

    /// <summary>Builds that find nothing changed know it by the hash of the manifest, which is made on the way.</summary>
    [Fact]
    public void The_hash_of_the_manifest_is_that_of_its_file()
    {
        Publish("1", out _);

        Publish("1", out _).ShouldBe(new WriteOutcome.Unchanged(1));
    }

    private static ManifestPage PageOf(int number) => new($"/{number:00000}/", "", [], [s_fact]);

    private WriteOutcome Publish(string text, out long allocated)
    {
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var staged = StagedEdition.In(hold);
        var edition = OutputDesk.Edition() with { Site = ManifestSite.Silent with { Pages = Enumerable.Range(0, Pages).Select(PageOf) } };
        var manifest = edition.Listing([staged.Put(OutputDesk.File("a", text))]);
        var start = GC.GetAllocatedBytesForCurrentThread();
        var outcome = staged.Publish(manifest);
        allocated = GC.GetAllocatedBytesForCurrentThread() - start;
        return outcome;
    }
}
