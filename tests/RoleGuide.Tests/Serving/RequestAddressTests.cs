using RoleGuide.Serving;

namespace RoleGuide.Tests.Serving;

public sealed class RequestAddressTests
{
    [Theory]
    [InlineData("/", "/", "")]
    [InlineData("/roles", "/roles", "")]
    [InlineData("/roles/a/", "/roles/a/", "")]
    [InlineData("/caf%C3%A9?q=%2F", "/café", "q=%2F")]
    [InlineData("/a?b?c", "/a", "b?c")]
    [InlineData("/%25", "/%", "")]
    public void A_path_is_decoded_and_a_query_left_as_it_is(string target, string path, string query)
    {
        var address = RequestAddress.Read(target).ShouldNotBeNull();

        address.Path.ShouldBe(path);
        address.Query.ShouldBe(query);
    }

    /// <summary>Some of these Kestrel refuses before us; we don't rely on it.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("roles")]
    [InlineData("http://localhost/")]
    [InlineData("//")]
    [InlineData("//a")]
    [InlineData("/a//")]
    [InlineData("/.")]
    [InlineData("/a/..")]
    [InlineData("/%2e%2e/a")]
    [InlineData("/a%2fb")]
    [InlineData("/a\\b")]
    [InlineData("/a%5Cb")]
    [InlineData("/a%00")]
    [InlineData("/a\n")]
    [InlineData("/%c2%85")]
    [InlineData("/caf\u00e9")]
    [InlineData("/\u0141")]
    [InlineData("/%")]
    [InlineData("/%a")]
    [InlineData("/%4g")]
    [InlineData("/%g4")]
    [InlineData("/%+4")]
    [InlineData("/%C0%AF")]
    public void Anything_else_is_no_address(string target) => RequestAddress.Read(target).ShouldBeNull();
}
