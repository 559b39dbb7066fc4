using System.Text.RegularExpressions;
using RoleGuide.Content.Style;
using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Style;

public sealed partial class SilenceTests
{
    private const string LongSentence = "## Responsibilities\n\nYou do this and that and this and that and this and that and this and that and this and that and this and that and this and that and this and that and this and that.\n";

    [Fact]
    public void A_warning_can_be_silenced_with_a_reason()
    {
        About("", LongSentence).ShouldContain("RG701");
        About("silence:\n  - { code: RG701, reason: The source is quoted word for word. }", LongSentence).ShouldBe("");
    }

    [Fact]
    public void A_silence_over_nothing_is_told() => About("silence:\n  - { code: RG701, reason: The source is quoted word for word. }").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:13: warning RG711: Nothing in this file brings about RG701 any more. Expected silence only where there is something to be silent about.
             8 |   - { code: RG701, reason: The source is quoted word for word. }
               |             ^^^^^
                hint: Take the entry out of silence.
        """);

    [Fact]
    public void An_error_cannot_be_silenced() => About("silence:\n  - { code: RG301, reason: We need this line break. }").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:13: error RG710: "RG301" is not the code of a warning that can be silenced. Expected one of RG411, RG604, RG606, RG640, RG641, RG642, RG701, RG702, RG703, RG704, RG705, RG706.
             8 |   - { code: RG301, reason: We need this line break. }
               |             ^^^^^
                hint: Errors are never silenced: mend what the message shows.
        """);

    [Fact]
    public void A_code_in_small_letters_is_understood_well_enough_to_say_how_it_is_written() =>
        About("silence:\n  - { code: rg701, reason: We need this line break. }").ShouldContain("hint: Did you mean \"RG701\"?");

    [Fact]
    public void Silence_without_a_reason_is_an_error() => About("silence:\n  - { code: RG701 }").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:5: error RG102: The key "reason" is missing in an entry of silence. Expected why the warning is not right here.
             8 |   - { code: RG701 }
               |     ^
                hint: Add "reason: …".
        """);

    [Fact]
    public void Silence_of_one_article_is_not_that_of_another() =>
        AboutSite(
            Role("aaa", "Planner", "silence:\n  - { code: RG701, reason: The source is quoted word for word. }", LongSentence)
            + Role("bbb", "Buyer", "", LongSentence)).Split('\n').Where(line => line.StartsWith("input/", StringComparison.Ordinal)).ShouldBe(
            ["input/roles/account-management/bbb.md:10:1: warning RG701: This sentence has 37 words. Expected 35 at the most, because readers lose the thread of a longer one."]);

    [Fact]
    public void While_there_is_an_error_anywhere_no_silence_counts_as_idle() =>
        AboutSite(Role("aaa", "Planner", "silence:\n  - { code: RG606, reason: The source has it so. }") + Role("bbb", "Buyer", "level: boss")).ShouldNotContain("RG711");

    /// <summary>Read off the factories: what a silence can hide is a warning and never an error.</summary>
    [Fact]
    public void Only_warnings_can_be_silenced_and_all_about_prose_can()
    {
        var factories = string.Concat(Checkout.FilesUnder("generator/Diagnostics").Where(path => path.EndsWith("Mistakes.cs", StringComparison.Ordinal)).Select(Checkout.Read));
        var severities = Made().Matches(factories).ToLookup(match => match.Groups["code"].Value, match => match.Groups["severity"].Value);
        foreach (var code in Silences.Silenceable) severities[code].Distinct().ShouldBe(["Warning"], code);
        severities.Select(code => code.Key).Where(code => code.StartsWith("RG70", StringComparison.Ordinal)).Except(Silences.Silenceable).ShouldBeEmpty();
        Silences.Silenceable.ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"Diagnostic\.(?<severity>Error|Warning|Notice)\(\s*""(?<code>RG[0-9]{3})""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Made();
}
