using RoleGuide.Model;

namespace RoleGuide.Tests.Model;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<a href=\"\">x</a>", 9, "/roles/a/", "<a href=\"/roles/a/\">x</a>")]
    [InlineData("£–é <a href=\"\">🙂</a>", 13, "/roles/a/", "£–é <a href=\"/roles/a/\">🙂</a>")]
    [InlineData("🙂", 2, "é", "🙂é")]
    [InlineData("", 0, "x", "x")]
    public void What_is_known_later_is_put_in_at_its_character(string markup, int offset, string inserted, string whole)
    {
        new Html(markup, [(offset, inserted)]).Text.ShouldBe(whole);
        new Html(markup, [(offset, inserted)]).ShouldBe(new Html(whole));
        new Html(markup, [(0, "<"), (offset, inserted), (markup.Length, ">")]).Text.ShouldBe($"<{whole[..^(markup.Length - offset)]}{markup[offset..]}>");
    }

    [Fact]
    public void Markup_that_nobody_wrote_is_empty()
    {
        default(Html).Text.ShouldBe("");
        default(Html).ShouldBe(new Html(""));
        default(Html).GetHashCode().ShouldBe(new Html("").GetHashCode());
    }
}
