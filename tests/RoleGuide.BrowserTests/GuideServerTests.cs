using System.Net;

namespace RoleGuide.BrowserTests;

/// <summary>The pages stand under the policy that they are published with, or these tests would prove nothing.</summary>
[Collection(GuideReaders.Name)]
public sealed class GuideServerTests(PublishedGuide guide)
{
    [BrowserFact]
    public async Task Pages_are_served_under_the_published_policy_and_unknown_addresses_with_404()
    {
        using var client = new HttpClient { BaseAddress = new Uri(guide.Address) };

        using var home = await client.GetAsync(new Uri("/", UriKind.Relative));
        using var nothing = await client.GetAsync(new Uri("/nothing/", UriKind.Relative));

        home.StatusCode.ShouldBe(HttpStatusCode.OK);
        home.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nothing.Content.ReadAsStringAsync()).ShouldContain("Page not found");
    }
}
