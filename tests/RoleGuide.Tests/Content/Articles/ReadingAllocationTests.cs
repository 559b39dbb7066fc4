using RoleGuide.Content.Articles;
using RoleGuide.Content.Sources;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Articles;

/// <summary>What the reading of an article may cost, in bytes that are allocated for each byte of its file. The bound leaves room for half as much again.</summary>
public sealed class ReadingAllocationTests
{
    private const int ForEachByte = 52;

    [Fact]
    public void An_article_is_read_within_its_bound()
    {
        var content = RealGuide.Built.Content;
        var (files, terms) = (content.Sources.Value.Under(InputLayout.Roles).ToArray(), ReadingTerms.Of(content.Settings.Value));
        files.ShouldNotBeEmpty();
        foreach (var file in files) ArticleReader.Read(file, terms).Hash.ShouldNotBeNull();

        var start = GC.GetAllocatedBytesForCurrentThread();
        foreach (var file in files) ArticleReader.Read(file, terms);
        var read = GC.GetAllocatedBytesForCurrentThread() - start;

        (read / files.Sum(file => file.Bytes.Length)).ShouldBeLessThan(ForEachByte);
    }
}
