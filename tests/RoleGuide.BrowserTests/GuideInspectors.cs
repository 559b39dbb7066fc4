namespace RoleGuide.BrowserTests;

/// <summary>Tests that go through many pages. They have a browser of their own, so that they run beside those of <see cref="GuideReaders"/>.</summary>
[CollectionDefinition(Name)]
public sealed class GuideInspectors : ICollectionFixture<PublishedGuide>
{
    public const string Name = "The published guide in a browser, page by page";
}
