namespace RoleGuide.BrowserTests;

/// <summary>Tests of what readers do share one guide and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class GuideReaders : ICollectionFixture<PublishedGuide>
{
    public const string Name = "The published guide in a browser";
}
