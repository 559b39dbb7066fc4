using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Snapshots;

namespace RoleGuide.Tests.Publishing;

public sealed class PublishedUrlsTests
{
    internal static ApprovedFile Approved { get; } = new("published-urls.txt");

    /// <summary>An address that disappears breaks links of strangers, so each that comes or goes is reviewed.</summary>
    [Fact]
    public void The_addresses_of_the_guide_are_as_approved() => Approved.ShouldHold(string.Concat(RealGuide.Built.Files
        .Select(file => "/" + (file.Path.EndsWith("index.html", StringComparison.Ordinal) ? file.Path[..^"index.html".Length] : file.Path))
        .Select(PrettyPage.WithoutHashes)
        .Order(StringComparer.Ordinal)
        .Select(address => address + "\n")));
}
