using RoleGuide.Content.Kept;
using RoleGuide.Content.Sources;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Build;

public sealed class PageFormTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_field_of_a_made_page_comes_back(bool flag)
    {
        var count = 0;
        var page = (MadePage)DeepSight.Filled(typeof(MadePage), flag, ref count);
        count.ShouldBeGreaterThan(35);
        Compare(page);
        Compare(page with { Twin = null, Key = null });
    }

    [Fact]
    public void Pages_that_share_their_texts_come_back_each_with_its_own()
    {
        var count = 0;
        var first = (MadePage)DeepSight.Filled(typeof(MadePage), flag: true, ref count);
        var second = (MadePage)DeepSight.Filled(typeof(MadePage), flag: true, ref count);
        second = second with { Trace = second.Trace with { Ids = [.. first.Trace.Ids, .. second.Trace.Ids, .. first.Trace.Links], Links = [.. first.Trace.Links, "new"] } };
        var to = new FormWriter();
        PageForm.Write(to, first);
        PageForm.Write(to, second);
        var from = new FormReader(to.Written, new SharedTexts());
        DeepSight.Difference(AsKept(first), PageForm.Read(from)).ShouldBeNull();
        DeepSight.Difference(AsKept(second), PageForm.Read(from)).ShouldBeNull();
    }

    private static void Compare(MadePage page)
    {
        var to = new FormWriter();
        PageForm.Write(to, page);
        DeepSight.Difference(AsKept(page), PageForm.Read(new FormReader(to.Written, new SharedTexts()))).ShouldBeNull();
    }

    /// <summary>The sources of its files are known to whoever asks for a page, and what comes back was rendered by an earlier build.</summary>
    private static MadePage AsKept(MadePage page) => page with { Listed = page.Listed with { Sources = [] }, Twin = page.Twin is { } twin ? twin with { Sources = [] } : null, IsRendered = false };
}
