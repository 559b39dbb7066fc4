using System.Globalization;
using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

public sealed class FolderScanTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("roleguide-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>So many folders that several processors look at them.</summary>
    [Fact]
    public void Every_file_and_every_folder_is_found_once()
    {
        var expected = new List<string> { "top" };
        Put("top", "1");
        for (var i = 0; i < 200; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"many/{i}/.hidden/file");
            Put(path, new string('x', i));
            expected.Add(path);
        }

        Directory.CreateDirectory(Path.Combine(_folder, "empty", "inner"));

        var scan = FolderScan.Of(_folder);

        scan.Files.Keys.ShouldBe(expected, ignoreOrder: true);
        scan.Files["many/150/.hidden/file"].Bytes.ShouldBe(150);
        scan.Files.Values.ShouldAllBe(file => !file.IsLink);
        scan.Folders.ShouldBe(1 + 200 + 200 + 2);
        scan.Unreadable.ShouldBeEmpty();
    }

    [Fact]
    public void A_link_to_a_folder_is_a_link_and_what_it_leads_to_is_not_looked_at()
    {
        Put("real/file", "1");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "link"), Path.Combine(_folder, "real"));
        Directory.CreateDirectory(Path.Combine(_folder, "other"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "other", "link"), Path.Combine(_folder, "real"));

        var scan = FolderScan.Of(_folder);

        scan.Files.Keys.ShouldBe(["real/file", "link", "other/link"], ignoreOrder: true);
        scan.Files.Values.Where(file => file.IsLink).Select(file => file.Path).ShouldBe(["link", "other/link"], ignoreOrder: true);
        scan.Folders.ShouldBe(2);
    }

    [Fact]
    public void A_link_is_a_file_whatever_it_leads_to()
    {
        var (empty, looked) = (Path.Combine(_folder, "empty"), Path.Combine(_folder, "looked"));
        Directory.CreateDirectory(Path.Combine(empty, "inner"));
        Directory.CreateDirectory(Path.Combine(looked, "inner"));
        FolderScan.FindsAFile(looked).ShouldBeFalse();

        Directory.CreateSymbolicLink(Path.Combine(looked, "inner", "link"), empty);

        FolderScan.FindsAFile(looked).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_of() => Should.Throw<DirectoryNotFoundException>(() => FolderScan.Of(Path.Combine(_folder, "none")));

    /// <summary>Each of so many scans has a fair chance to meet the folder between the look at the one above and the look at itself.</summary>
    [Fact]
    public async Task A_folder_that_vanishes_meanwhile_is_nothing()
    {
        using var end = new CancellationTokenSource();
        var meddling = Task.Run(() =>
        {
            while (!end.IsCancellationRequested)
            {
                for (var i = 0; i < 20; i++) Directory.CreateDirectory(Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{i}")));
                for (var i = 0; i < 20; i++) Directory.Delete(Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{i}")));
            }
        });
        try
        {
            for (var i = 0; i < 2_000; i++) FolderScan.Of(_folder).Files.ShouldBeEmpty();
        }
        finally
        {
            await end.CancelAsync();
            await meddling;
        }
    }

    [Fact]
    public void The_state_tells_another_size_date_and_name_and_a_folder_more()
    {
        Put("a/file", "1");
        var before = FolderScan.Of(_folder).State();
        FolderScan.Of(_folder).State().ShouldBe(before);

        File.SetLastWriteTimeUtc(Path.Combine(_folder, "a", "file"), new DateTime(2031, 2, 3, 0, 0, 0, DateTimeKind.Utc));
        var dated = FolderScan.Of(_folder).State();
        dated.ShouldNotBe(before);
        var same = File.GetLastWriteTimeUtc(Path.Combine(_folder, "a", "file"));
        Put("a/file", "12");
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "a", "file"), same);
        var longer = FolderScan.Of(_folder).State();
        longer.ShouldNotBe(dated);
        File.Move(Path.Combine(_folder, "a", "file"), Path.Combine(_folder, "a", "other"));
        FolderScan.Of(_folder).State().ShouldNotBe(longer);
        File.Move(Path.Combine(_folder, "a", "other"), Path.Combine(_folder, "a", "file"));
        FolderScan.Of(_folder).State().ShouldBe(longer);
        Directory.CreateDirectory(Path.Combine(_folder, "b"));
        FolderScan.Of(_folder).State().ShouldNotBe(longer);
    }

    private void Put(string path, string text)
    {
        var place = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, text);
    }
}
