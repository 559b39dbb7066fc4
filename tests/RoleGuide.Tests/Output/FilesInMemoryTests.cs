using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

public sealed class FilesInMemoryTests
{
    [Fact]
    public void A_file_stays_what_it_was_when_the_next_one_is_written_in_its_place()
    {
        byte[] room = [.. "one"u8];
        var files = new FilesInMemory(ManifestFile.Of);

        files.Put(new OutputFile("a.html", room, "page", []));
        "two"u8.CopyTo(room);
        files.Put(new OutputFile("b.html", room, "page", []));

        files.All.Select(file => System.Text.Encoding.UTF8.GetString(file.Content.Span)).ShouldBe(["one", "two"]);
    }
}
