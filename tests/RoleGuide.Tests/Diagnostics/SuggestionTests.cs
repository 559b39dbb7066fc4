using RoleGuide.Diagnostics;

namespace RoleGuide.Tests.Diagnostics;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("rangee", "range")]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("tittle", "title")]
    [InlineData("itle", "title")]
    [InlineData("titlle", "title")]
    [InlineData("lvl", null)]
    [InlineData("range", "range")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("summry", "summary")]
    [InlineData("something-else", null)]
    public void The_nearest_word_is_found_and_no_far_one(string found, string? meant) =>
        Suggestion.Nearest(found, ["title", "summary", "range", "regions"]).ShouldBe(meant);

    [Fact]
    public void Of_two_equally_near_words_the_first_in_order_is_taken() => Suggestion.Nearest("cat", ["hat", "bat"]).ShouldBe("bat");

    [Fact]
    public void Two_letters_that_changed_places_are_one_slip() => Suggestion.Nearest("ab", ["ba", "xy"]).ShouldBe("ba");

    [Theory]
    [InlineData("roles/a/account-manger.md", "roles/a/account-manager.md")]
    [InlineData("roles/a/old-account-manager.md", "roles/a/account-manager.md")]
    [InlineData("roles/b/account-manager.md", "roles/a/account-manager.md")]
    public void What_two_words_share_at_both_ends_does_not_matter(string found, string meant) =>
        Suggestion.Nearest(found, ["roles/a/account-manager.md", "roles/a/planner.md"]).ShouldBe(meant);

    [Fact]
    public void More_than_five_slips_are_another_word() => Suggestion.Nearest("senior-account-manager", ["account-manager"]).ShouldBeNull();

    [Fact]
    public void Hundreds_of_long_words_are_compared_with_hundreds()
    {
        string[] known = [.. Enumerable.Range(0, 300).Select(number => $"roles/account-management/{number:D4}-account-manager.md")];
        Enumerable.Range(0, 300).Count(number => Suggestion.Nearest($"roles/client-services/{number:D4}-director.md", known) is not null).ShouldBe(0);
    }
}
