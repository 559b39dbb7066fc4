using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Style;

public sealed class StyleTests
{
    private const string Numbers =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty one two three four five six seven eight nine ten one two three four";

    [Fact]
    public void A_sentence_of_thirty_six_words_is_too_long() => AboutBody($"## Work\n\nYou {Numbers} five.\n").ShouldBe(
        $"""
        input/roles/account-management/account-manager.md:10:1: warning RG701: This sentence has 36 words. Expected 35 at the most, because readers lose the thread of a longer one.
            10 | You one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen …
               | {new string('^', 120)}
                hint: Divide it where a new thought begins.
        """);

    [Theory]
    [InlineData("You " + Numbers + ".")]
    [InlineData("- You " + Numbers + "\n- five six seven")]
    [InlineData("You " + Numbers + ".\n\nFive.")]
    [InlineData("You " + Numbers + "\\\nfive")]
    [InlineData("| a | b |\n| - | - |\n| You " + Numbers + " | five |")]
    [InlineData("## You " + Numbers + " five six")]
    [InlineData("```text\nYou " + Numbers + " five six\n```")]
    public void Thirty_five_words_are_not_too_many_and_a_line_of_its_own_is_an_end(string body) => AboutBody($"## Work\n\n{body}\n").ShouldBe("");

    [Fact]
    public void Texts_of_front_matter_are_read_as_well() =>
        About($"compare:\n  - with: account-manager\n    verdict: >-\n      Short. You {Numbers.Replace("six seven", "six\n      seven", StringComparison.Ordinal)}\n      five.")
            .ShouldContain("account-manager.md:10:14: warning RG701: This sentence has 36 words.");

    [Fact]
    public void A_link_says_where_it_leads() => AboutBody("## Work\n\nLook [here](account-manager.md).\n").ShouldBe(
        """
        input/roles/account-management/account-manager.md:10:7: warning RG702: The link text "here" doesn't say where the link leads. Expected the name of what is there.
            10 | Look [here](account-manager.md).
               |       ^^^^
                hint: Many people hear a page link by link: write words that make sense alone.
        """);

    [Theory]
    [InlineData("Click here", true)]
    [InlineData("**this link**", true)]
    [InlineData("Read more …", true)]
    [InlineData("“More”", true)]
    [InlineData("more on pay", false)]
    [InlineData("here is the survey", false)]
    [InlineData("the account manager", false)]
    public void Words_that_say_nothing_are_known(string text, bool isVague) =>
        AboutBody($"## Work\n\nSee [{text}](account-manager.md).\n").Contains("RG702", StringComparison.Ordinal).ShouldBe(isVague);

    [Fact]
    public void An_address_is_no_text() => AboutBody("## Work\n\nRead in https://survey.example/ more.\n").ShouldBe(
        """
        input/roles/account-management/account-manager.md:10:9: warning RG703: The address "https://survey.example/" stands here in place of words. Expected a link text that says what is there.
            10 | Read in https://survey.example/ more.
               |         ^^^^^^^^^^^^^^^^^^^^^^^
                hint: Write [what is there](address).
        """);

    [Theory]
    [InlineData("[https://survey.example](https://survey.example)", 1)]
    [InlineData("[WWW.survey.example](https://survey.example)", 1)]
    [InlineData("<https://survey.example>", 1)]
    [InlineData("www.survey.example", 1)]
    [InlineData("[account-manager.md](account-manager.md)", 1)]
    [InlineData("[survey.example](https://survey.example)", 0)]
    [InlineData("<pay@survey.example>", 0)]
    [InlineData("`https://survey.example`", 0)]
    [InlineData("[the survey at https://survey.example](https://survey.example)", 0)]
    public void Addresses_are_told_from_words(string text, int warnings) =>
        AboutBody($"## Work\n\nSee {text}.\n").Split("RG703").Length.ShouldBe(warnings + 1);

    [Fact]
    public void A_paragraph_of_more_than_a_hundred_and_fifty_words_is_a_wall()
    {
        var sentences = string.Concat(Enumerable.Repeat("You answer the client who asks. ", 25));
        AboutBody($"## Work\n\n{sentences.Trim()}\n").ShouldBe("");
        AboutBody($"## Work\n\n{sentences}And you write briefs.\n").ShouldBe(
            $"""
            input/roles/account-management/account-manager.md:10:1: warning RG706: This paragraph has 154 words. Expected 150 at the most, because a longer one looks like a wall.
                10 | You answer the client who asks. You answer the client who asks. You answer the client who asks. You answer the client wh…
                   | {new string('^', 120)}
                    hint: Divide it by an empty line, or make a list of it.
            """);
    }
}
