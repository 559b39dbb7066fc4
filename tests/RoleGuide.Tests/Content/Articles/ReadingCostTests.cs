using RoleGuide.Content.Articles;
using RoleGuide.Content.Sources;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Articles;

public sealed class ReadingCostTests
{
    /// <summary>A third more than it takes where no method has been compiled a second time. The text itself is held three times, as UTF-16, and the parsers of YAML and Markdown take most of the rest.</summary>
    private const int MostBytesForOne = 44;

    [Fact]
    public void What_reading_an_article_allocates_is_in_proportion_to_its_length()
    {
        var content = RealGuide.Built.Content;
        var (terms, texts, files) = (ReadingTerms.Of(content.Settings.Value), new SharedTexts(), content.Sources.Value.Under(InputLayout.Roles).ToArray());
        foreach (var file in files) ArticleReader.Read(file, terms, texts);

        var start = GC.GetAllocatedBytesForCurrentThread();
        foreach (var file in files) ArticleReader.Read(file, terms, texts);

        var allocated = GC.GetAllocatedBytesForCurrentThread() - start;
        (allocated / files.Sum(file => file.Length)).ShouldBeLessThan(MostBytesForOne);
    }
}
