using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Tests.Model;

public sealed class TogetherTests
{
    private const int Many = 5_000;

    private static readonly ImmutableArray<int> s_things = [.. Enumerable.Range(0, Many)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(Many)]
    public void What_is_made_comes_in_the_order_of_the_things(int count) =>
        Together.InOrder(s_things[..count], thing => 2 * thing).ShouldBe(s_things[..count].Select(thing => 2 * thing));

    /// <summary>Otherwise all of it would lie in memory before the first of it is used.</summary>
    [Fact]
    public void Things_are_made_as_they_are_asked_for_and_not_long_before()
    {
        var made = 0;
        var taken = 0;
        foreach (var thing in Together.InOrder(s_things, Make))
        {
            taken++;
            Volatile.Read(ref made).ShouldBeLessThanOrEqualTo(taken + 256);
        }

        (made, taken).ShouldBe((Many, Many));

        int Make(int thing)
        {
            Interlocked.Increment(ref made);
            return thing;
        }
    }

    [Fact]
    public void Nothing_is_held_that_was_taken()
    {
        using var all = Together.InOrder(s_things, static thing => new object()).GetEnumerator();
        var taken = Taken(all, 1_000);
        all.MoveNext();
        GC.Collect();

        // What shares the last piece with the one that is asked for is still there.
        taken.Count(one => one.IsAlive).ShouldBeLessThan(256);
    }

    [Fact]
    public void They_are_made_anew_each_time()
    {
        var all = Together.InOrder(s_things[..3], static thing => new object());

        all.First().ShouldNotBeSameAs(all.First());
    }

    [Fact]
    public void Whoever_leaves_early_leaves_nobody_working()
    {
        var made = 0;
        foreach (var thing in Together.InOrder(s_things, thing => Interlocked.Increment(ref made)))
        {
            if (thing > 0) break;
        }

        var then = Volatile.Read(ref made);
        Thread.Sleep(50);
        Volatile.Read(ref made).ShouldBe(then);
        then.ShouldBeLessThanOrEqualTo(256);
    }

    [Fact]
    public void What_goes_wrong_reaches_whoever_asks() =>
        Should.Throw<AggregateException>(() => Together.InOrder(s_things, static thing => thing == 700 ? throw new InvalidOperationException("700") : thing).Count())
            .Flatten().InnerExceptions.ShouldContain(fault => fault.Message == "700");

    private static List<WeakReference> Taken(IEnumerator<object> all, int count)
    {
        var taken = new List<WeakReference>();
        for (var i = 0; i < count && all.MoveNext(); i++) taken.Add(new WeakReference(all.Current));
        return taken;
    }
}
