namespace RoleGuide.BrowserTests;

/// <summary>All tests share one guide and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class GuideReaders : ICollectionFixture<PublishedGuide>
{
    public const string Name = "The published guide in a browser";
}
