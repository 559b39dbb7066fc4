using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Tests.Model;

public sealed class TogetherTests
{
    [Fact]
    public void What_parts_make_stands_in_the_order_of_the_parts() =>
        Together.Run(Enumerable.Range(0, 40).Select<int, Func<IEnumerable<int>>>(part => () => [part, part]).ToImmutableArray())
            .ShouldBe(Enumerable.Range(0, 40).SelectMany(part => new[] { part, part }));
}
