using System.IO.Compression;
using RoleGuide.Pages;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Publishing;

/// <summary>What a phone has to fetch before it can show a role: its page, structured data included, as hosts compress it.</summary>
public sealed class PageWeightTests
{
    private const int Budget = 14 * 1024;

    [Fact]
    public void The_page_of_a_role_stays_within_its_budget()
    {
        foreach (var file in RealGuide.Built.Files.Where(file => file.Kind == RolePages.Kind))
        {
            var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(file.Content.Length)];
            BrotliEncoder.TryCompress(file.Content.Span, compressed, out var size, quality: 5, window: 22).ShouldBeTrue();
            size.ShouldBeLessThanOrEqualTo(Budget, file.Path);
        }
    }
}
