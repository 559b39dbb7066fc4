using System.Text;
using RoleGuide.Model;

namespace RoleGuide.Tests.Model;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<a href=\"\">x</a>", 9, "/roles/a/", "<a href=\"/roles/a/\">x</a>")]
    [InlineData("£–é <a href=\"\">🙂</a>", 17, "/roles/a/", "£–é <a href=\"/roles/a/\">🙂</a>")]
    [InlineData("🙂", 4, "é", "🙂é")]
    [InlineData("", 0, "x", "x")]
    public void What_is_known_later_is_put_in_at_its_byte(string markup, int offset, string inserted, string whole)
    {
        var html = new Html(markup);

        html.With([(offset, inserted)]).Text.ShouldBe(whole);
        html.With([(offset, inserted)]).ToUtf8().ToArray().ShouldBe(Encoding.UTF8.GetBytes(whole));
        html.With([(offset, inserted)]).ShouldBe(new Html(whole));
        html.With([(0, "<"), (offset, inserted), (html.Utf8.Length, ">")]).Text.ShouldBe($"<{whole}>");
        html.Text.ShouldBe(markup);
    }

    [Fact]
    public void Other_markup_is_not_the_same()
    {
        new Html("<p>a</p>").ShouldNotBe(new Html("<p>b</p>"));
        new Html("<p>a</p>").ShouldNotBe(new Html("<p>a</p>").With([(3, "b")]));
        new Html("<p>a</p>").ShouldBe(new Html("<p>a</p>"));
    }

    [Fact]
    public void Markup_that_nobody_wrote_is_empty()
    {
        default(Html).Text.ShouldBe("");
        default(Html).ToUtf8().IsEmpty.ShouldBeTrue();
        default(Html).ShouldBe(new Html(""));
        default(Html).GetHashCode().ShouldBe(new Html("").GetHashCode());
    }
}
