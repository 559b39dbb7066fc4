using System.Diagnostics;
using System.Text;
using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

/// <summary>A folder gives its own files and nothing from outside.</summary>
public sealed class PublishedFolderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("roleguide-test-");
    private readonly PublishedFolder _folder;

    public PublishedFolderTests()
    {
        _folder = new PublishedFolder(PathOf("output"));
        Put("secret.txt", "secret");
        Put("output-too/secret.txt", "secret");
        Put("output/index.html", "home");
        Put("output/roles/planner/index.html", "planner");
    }

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void A_file_is_read_as_it_is_now()
    {
        Text("roles/planner/index.html").ShouldBe("planner");
        Put("output/roles/planner/index.html", "planner, mended");
        Text("roles/planner/index.html").ShouldBe("planner, mended");
        File.Delete(PathOf("output/roles/planner/index.html"));
        Text("roles/planner/index.html").ShouldBeNull();
    }

    [Fact]
    public void A_folder_that_is_swapped_whole_is_read_anew()
    {
        Text("index.html").ShouldBe("home");
        Put("next/index.html", "next");
        Directory.Move(PathOf("output"), PathOf("old"));
        Text("index.html").ShouldBeNull();
        Directory.Move(PathOf("next"), PathOf("output"));
        Text("index.html").ShouldBe("next");
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("roles/../../secret.txt")]
    [InlineData("../output-too/secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("roles")]
    [InlineData("roles/")]
    [InlineData("roles//planner/index.html")]
    [InlineData("index.html/index.html")]
    [InlineData("index.html.")]
    [InlineData("C:/index.html")]
    [InlineData("nothing.html")]
    public void Nothing_else_is_read(string path) => Text(path).ShouldBeNull();

    [Fact]
    public void No_link_is_followed()
    {
        File.CreateSymbolicLink(PathOf("output/link.txt"), PathOf("secret.txt"));
        File.CreateSymbolicLink(PathOf("output/own.txt"), PathOf("output/index.html"));
        Directory.CreateSymbolicLink(PathOf("output/folder"), PathOf("output-too"));
        Directory.CreateSymbolicLink(PathOf("output/roles/up"), PathOf("."));

        Text("link.txt").ShouldBeNull();
        Text("own.txt").ShouldBeNull();
        Text("folder/secret.txt").ShouldBeNull();
        Text("roles/up/secret.txt").ShouldBeNull();
        Text("roles/up/output/index.html").ShouldBeNull();
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        using var make = Process.Start("mkfifo", PathOf("output/pipe.html"));
        make.WaitForExit();

        Text("pipe.html").ShouldBe("");
    }

    [Fact]
    public void A_file_of_immense_size_is_refused_in_a_sentence()
    {
        using (var file = File.Create(PathOf("output/film.mp4"))) file.SetLength(64L * 1024 * 1024 + 1);

        Should.Throw<IOException>(() => Text("film.mp4")).Message.ShouldBe("film.mp4 is larger than 64 MiB, which is more than is given out here.");
    }

    [Fact]
    public void A_site_has_a_home_page_or_a_manifest()
    {
        _folder.HasSite.ShouldBeTrue();
        File.Delete(PathOf("output/index.html"));
        _folder.HasSite.ShouldBeFalse();
        Put("output/manifest.json", "{}");
        _folder.HasSite.ShouldBeTrue();
    }

    private string? Text(string path) => _folder.Read(path) is { } content ? Encoding.UTF8.GetString(content.Span) : null;

    private string PathOf(string path) => Path.Combine(_root.FullName, path);

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }
}
