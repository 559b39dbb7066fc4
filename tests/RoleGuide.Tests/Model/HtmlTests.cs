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
        Bytes(html.With([(offset, inserted)]).Utf8()).ShouldBe(Encoding.UTF8.GetBytes(whole));
        html.With([(offset, inserted)]).ShouldBe(new Html(whole));
        html.With([(0, "<"), (offset, inserted), (Encoding.UTF8.GetByteCount(markup), ">")]).Text.ShouldBe($"<{whole}>");
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
        Bytes(default(Html).Utf8()).ShouldBeEmpty();
        default(Html).ShouldBe(new Html(""));
        default(Html).GetHashCode().ShouldBe(new Html("").GetHashCode());
    }

    /// <summary>The bytes are in another place then, and fetched each time.</summary>
    [Fact]
    public void Markup_that_was_put_aside_says_the_same()
    {
        var fetched = 0;
        var (held, put) = (new Html("<a href=\"\">é</a>").With([(9, "/roles/a/")]), Array.Empty<byte>());
        var aside = held.PutAside(bytes =>
        {
            put = bytes.ToArray();
            return room =>
            {
                fetched++;
                put.CopyTo(room);
            };
        });

        Encoding.UTF8.GetString(put).ShouldBe("<a href=\"\">é</a>");
        fetched.ShouldBe(0);
        aside.Text.ShouldBe(held.Text);
        fetched.ShouldBe(1);
        Bytes(aside.Utf8()).ShouldBe(Bytes(held.Utf8()));
        fetched.ShouldBe(2);
        aside.ShouldBe(held);
        aside.With([]).ShouldBe(held.With([]));
        Bytes(aside.Written()).ShouldBe(put);
    }

    [Fact]
    public void Markup_that_nobody_takes_stays()
    {
        var held = new Html("<a href=\"\">é</a>").With([(9, "/roles/a/")]);

        held.PutAside(_ => null).Text.ShouldBe("<a href=\"/roles/a/\">é</a>");
    }

    private static byte[] Bytes(LentBytes lent)
    {
        using (lent) return lent.Bytes.ToArray();
    }
}
