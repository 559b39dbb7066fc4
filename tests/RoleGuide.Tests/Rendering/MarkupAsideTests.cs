using System.Collections.Concurrent;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Rendering;

/// <summary>A build holds the markup of no article but those whose pages it is making.</summary>
public sealed class MarkupAsideTests
{
    /// <summary>Once for the page and its twin, and once for what the manifest says of it.</summary>
    private const int MostFetches = 2;

    private readonly ConcurrentBag<int[]> _fetches = [];

    [Fact]
    public void A_site_whose_markup_was_put_aside_is_the_same()
    {
        var site = SiteFixture.Build(RealGuide.Request with { Aside = Aside });

        site.Files.Select(file => (file.Path, Convert.ToHexString(file.Content.Span))).ShouldBe(RealGuide.Built.Files.Select(file => (file.Path, Convert.ToHexString(file.Content.Span))));
        _fetches.Count.ShouldBe(site.Content.Articles.Value.Length);
        _fetches.Max(one => one[0]).ShouldBeLessThanOrEqualTo(MostFetches);
    }

    private Action<Span<byte>> Aside(ReadOnlyMemory<byte> bytes)
    {
        var (put, count) = (bytes.ToArray(), new int[1]);
        _fetches.Add(count);
        return room =>
        {
            Interlocked.Increment(ref count[0]);
            put.CopyTo(room);
        };
    }
}
