using RoleGuide.Diagnostics;

namespace RoleGuide.Tests.Diagnostics;

public sealed class SuggestionsTests
{
    private static readonly Suggestions s_many = Suggestions.Of(Enumerable.Range(0, 10_000).Select(number => $"{Word(number)}-account-manager-{Word(number * 7919 % 10_000)}"));

    [Theory]
    [InlineData(10)]
    [InlineData(Suggestions.MostCompared)]
    public void All_names_of_a_small_guide_are_compared(int names) =>
        Suggestions.Of(Enumerable.Range(0, names).Select(number => $"role-{number}")).Compared("entirely-different").Length.ShouldBe(names);

    [Fact]
    public void However_many_names_there_are_a_mistake_is_compared_with_few()
    {
        foreach (var found in (string[])["account-manager", "aaaa-account-manager-x", "zzzz", "", "planner", "0", "ÿ"])
        {
            s_many.Compared(found).Length.ShouldBeInRange(1, Suggestions.MostCompared);
        }
    }

    [Fact]
    public void A_slip_at_any_place_of_a_name_among_thousands_is_understood()
    {
        var name = $"{Word(4711)}-account-manager-{Word(4711 * 7919 % 10_000)}";
        for (var at = 0; at < name.Length; at++)
        {
            s_many.Nearest(name.Remove(at, 1)).ShouldBe(name, $"without letter {at}");
            s_many.Nearest(name.Insert(at, "-")).ShouldBe(name, $"with a hyphen at {at}");
        }
    }

    [Fact]
    public void Capitals_make_no_difference() =>
        s_many.Nearest($"{Word(4711)}-account-manager-{Word(4711 * 7919 % 10_000)}".ToUpperInvariant()).ShouldNotBeNull();

    [Fact]
    public void Without_names_nothing_was_meant() => Suggestions.Of([]).DidYouMean("planner").ShouldBeNull();

    [Fact]
    public void A_name_that_is_given_twice_is_one() => Suggestions.Of(["planner", "planner"]).Compared("x").ShouldBe(["planner"]);

    /// <summary>Four letters that tell a number from all others below ten thousand.</summary>
    private static string Word(int number) => string.Concat($"{number:D4}".Select(digit => "bdfghklmnp"[digit - '0']));
}
