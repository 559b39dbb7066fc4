using RoleGuide.Model;

namespace RoleGuide.Tests.Fixtures;

/// <summary>The guide that is published, built once for all tests that look at it.</summary>
internal static class RealGuide
{
    public static SiteRequest Request { get; } = new(Checkout.PathOf("input"), null, null, PublishingContext.Production, null, WithDrafts: false);

    public static SiteFixture Built { get; } = SiteFixture.Build(Request);

    /// <summary>Its input in a folder of the test's own.</summary>
    public static InputFolder Copy()
    {
        var folder = InputFolder.From("");
        foreach (var path in Checkout.FilesUnder("input")) folder.Write(path["input/".Length..], File.ReadAllBytes(Checkout.PathOf(path)));
        return folder;
    }
}
