using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using RoleGuide.Content.Markdown;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Markdown;

public sealed class SafeUrlTests
{
    [Theory]
    [InlineData("https://a.example/b?c#d", UrlKind.Web)]
    [InlineData("HTTP://a.example", UrlKind.Web)]
    [InlineData(" \u0001https://a.example:8080/\n", UrlKind.Web)]
    [InlineData("ht\ntps://a.example", UrlKind.Web)]
    [InlineData("mailto:a@b.example", UrlKind.Mail)]
    [InlineData("tel:+441234", UrlKind.Telephone)]
    [InlineData("#pay", UrlKind.Fragment)]
    [InlineData("/roles/", UrlKind.SitePath)]
    [InlineData("\\roles\\", UrlKind.SitePath)]
    [InlineData("../a/b.md#pay", UrlKind.RelativePath)]
    [InlineData("a b.md", UrlKind.RelativePath)]
    [InlineData("./javascript:x", UrlKind.RelativePath)]
    [InlineData("?q", UrlKind.RelativePath)]
    [InlineData("1a:b", UrlKind.RelativePath)]
    [InlineData("é:b", UrlKind.RelativePath)]
    [InlineData("", UrlKind.Empty)]
    [InlineData(" \t\n", UrlKind.Empty)]
    [InlineData("javascript:alert(1)", UrlKind.Forbidden)]
    [InlineData("JaVa\tScript\n:x", UrlKind.Forbidden)]
    [InlineData("\u0001 javascript:x", UrlKind.Forbidden)]
    [InlineData("data:text/html,x", UrlKind.Forbidden)]
    [InlineData("vbscript:x", UrlKind.Forbidden)]
    [InlineData("ftp://a.example", UrlKind.Forbidden)]
    [InlineData("c:\\a.md", UrlKind.Forbidden)]
    [InlineData("a.b+c-1:x", UrlKind.Forbidden)]
    [InlineData("//evil.example", UrlKind.Forbidden)]
    [InlineData("/\\evil.example", UrlKind.Forbidden)]
    [InlineData("\\/evil.example", UrlKind.Forbidden)]
    [InlineData("/\t/evil.example", UrlKind.Forbidden)]
    [InlineData("https:evil", UrlKind.Forbidden)]
    [InlineData("https:/evil", UrlKind.Forbidden)]
    [InlineData("https:///evil", UrlKind.Forbidden)]
    [InlineData("https:\\\\evil", UrlKind.Forbidden)]
    [InlineData("https://name:word@evil", UrlKind.Forbidden)]
    [InlineData("https://a b/", UrlKind.Forbidden)]
    [InlineData("https://a%2eb/", UrlKind.Forbidden)]
    [InlineData("https://", UrlKind.Forbidden)]
    [InlineData("https://\u0001/", UrlKind.Forbidden)]
    [InlineData("https://a:b/", UrlKind.Forbidden)]
    [InlineData("https://a:/", UrlKind.Forbidden)]
    [InlineData("https://:80/", UrlKind.Forbidden)]
    [InlineData("https://[::1]/", UrlKind.Forbidden)]
    [InlineData("http://?", UrlKind.Forbidden)]
    [InlineData("https://guide.example:65535/", UrlKind.Web)]
    [InlineData("https://guide.example:65536/", UrlKind.Forbidden)]
    [InlineData("https://bücher.example/", UrlKind.Web)]
    [InlineData("https://xn--bcher-kva.example/", UrlKind.Web)]
    [InlineData("https://XN--BCHER-KVA.example/", UrlKind.Web)]
    [InlineData("https://हिन्दी.example/", UrlKind.Web)]
    [InlineData("https://guide.xn--/", UrlKind.Forbidden)]
    [InlineData("https://xn--a.example/", UrlKind.Forbidden)]
    [InlineData("https://guide\u3002example/", UrlKind.Forbidden)]
    [InlineData("https://guide\uFF0Fexample/", UrlKind.Forbidden)]
    [InlineData("https://gui\u00ADde.example/", UrlKind.Forbidden)]
    [InlineData("https://\u0300guide.example/", UrlKind.Forbidden)]
    [InlineData("https://\u3164.example/", UrlKind.Forbidden)]
    [InlineData("https://\u115F.example/", UrlKind.Forbidden)]
    [InlineData("https://\uFFA0.example/", UrlKind.Forbidden)]
    [InlineData("mailto:///", UrlKind.Forbidden)]
    [InlineData("tel:\\\\a", UrlKind.Forbidden)]
    [InlineData("mailto:", UrlKind.Forbidden)]
    [InlineData("tel: ", UrlKind.Forbidden)]
    [InlineData("https://guide../", UrlKind.Forbidden)]
    [InlineData("https://guide..example/", UrlKind.Forbidden)]
    [InlineData("https://guide.example./", UrlKind.Web)]
    [InlineData("http://guide.1/", UrlKind.Forbidden)]
    [InlineData("http://guide..1./x", UrlKind.Forbidden)]
    [InlineData("http://guide.0x1f", UrlKind.Forbidden)]
    [InlineData("http://10.0.0.256/", UrlKind.Forbidden)]
    [InlineData("http://10.0.1/", UrlKind.Forbidden)]
    [InlineData("http://10.0.0.1:80/", UrlKind.Web)]
    [InlineData("http://1.guide/", UrlKind.Web)]
    public void A_URL_is_judged_as_browsers_read_it(string url, UrlKind kind)
    {
        SafeUrl.KindOf(url).ShouldBe(kind);
        SafeUrl.IsAllowed(url).ShouldBe(kind is not (UrlKind.Forbidden or UrlKind.Empty));
    }

    [Fact]
    [Trait(Draws.Trait, Draws.Drawn)]
    public void No_URL_leads_elsewhere_than_its_kind_says()
    {
        var pieces = Gen.Elements(
            "java", "script", ":", "/", "\\", "\t", "\n", " ", "\u0001", "\u001F", "http", "HTTPS", "s", "mailto", "tel", "data", "#", "?", "@", "a", ".", "%2e", ":80", "é", "-", "1", "//", "://");
        var urls = pieces.ArrayOf().Select(string.Concat).ToArbitrary();
        var page = new Url("https://guide.example/roles/x/");

        Prop.ForAll(urls, url =>
        {
            var kind = SafeUrl.KindOf(url);
            var read = new Url(page, SafeUrl.Clean(url));
            return kind switch
            {
                UrlKind.Web => read.Scheme is "http" or "https" && !read.IsInvalid,
                UrlKind.Mail => read.Scheme == "mailto",
                UrlKind.Telephone => read.Scheme == "tel",
                UrlKind.Fragment or UrlKind.RelativePath or UrlKind.SitePath => read.Origin == page.Origin,
                _ => true,
            };
        }).Check(Draws.FromSeed.WithMaxTest(5_000));
    }
}
