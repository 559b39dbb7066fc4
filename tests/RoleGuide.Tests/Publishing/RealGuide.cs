using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Publishing;

/// <summary>The guide that is published, built once for all tests that look at it.</summary>
internal static class RealGuide
{
    public static SiteRequest Request { get; } = new(Checkout.PathOf("input"), null, null, PublishingContext.Production, null, WithDrafts: false);

    public static SiteFixture Built { get; } = SiteFixture.Build(Request);
}
