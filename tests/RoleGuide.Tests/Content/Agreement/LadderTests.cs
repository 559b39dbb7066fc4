using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Agreement;

public sealed class LadderTests
{
    [Fact]
    public void Readiness_without_a_rung_is_shown_nowhere() => AboutSite(Role("planner", "Planner", "ladder: { readiness: Plans alone. }")).ShouldBe(
        """
        input/roles/account-management/planner.md:7:22: warning RG412: No page shows this readiness, because neither this article nor another one names a rung above or below. Expected a ladder with from or to.
             7 | ladder: { readiness: Plans alone. }
               |                      ^^^^^^^^^^^^
                hint: Add the roles that lead here as from, or leave readiness out.
        """);

    [Fact]
    public void Readiness_is_shown_where_another_article_names_the_rung() =>
        AboutSite(Role("account-manager", "Account manager", "ladder: { to: [planner] }") + Role("planner", "Planner", "ladder: { readiness: Plans alone. }")).ShouldBe("");

    [Fact]
    public void A_circle_of_one_is_a_role_that_names_itself() => About("ladder: { to: [account-manager] }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:16: error RG603: The role "account-manager" names itself here. Expected another role.
                 7 | ladder: { to: [account-manager] }
                   |                ^^^^^^^^^^^^^^^
            """);

    [Theory]
    [InlineData("from")]
    [InlineData("to")]
    public void A_role_that_names_itself_makes_no_circle_as_well(string direction) => About($"ladder: {{ {direction}: [account-manager] }}").ShouldNotContain("RG605");

    [Fact]
    public void A_circle_of_two_is_reported_once_with_both_steps() => AboutSite(Rung("a", "b") + Rung("b", "a")).ShouldBe(
            """
            input/roles/account-management/aaa.md:7:16: error RG605: The ladder runs in a circle: aaa → bbb → aaa. Expected steps that lead upwards only.
                 7 | ladder: { to: [bbb] }
                   |                ^^^
                    hint: Take out the step that leads back down.
                    input/roles/account-management/bbb.md:7:16: another step of the circle
            """);

    [Fact]
    public void A_step_that_both_ends_name_is_one_step() =>
        AboutSite(Role("aaa", "Role A", "ladder: { to: [bbb] }") + Role("bbb", "Role B", "ladder: { from: [aaa] }")).ShouldBe("");

    [Fact]
    public void A_circle_of_five_is_reported_once_with_every_step() =>
        AboutSite(Rung("a", "b") + Rung("b", "c") + Rung("c", "d") + Rung("d", "e") + Rung("e", "a")).ShouldBe(
            """
            input/roles/account-management/aaa.md:7:16: error RG605: The ladder runs in a circle: aaa → bbb → ccc → ddd → eee → aaa. Expected steps that lead upwards only.
                 7 | ladder: { to: [bbb] }
                   |                ^^^
                    hint: Take out the step that leads back down.
                    input/roles/account-management/bbb.md:7:16: another step of the circle
                    input/roles/account-management/ccc.md:7:16: another step of the circle
                    input/roles/account-management/ddd.md:7:16: another step of the circle
                    input/roles/account-management/eee.md:7:16: another step of the circle
            """);

    [Fact]
    public void Two_circles_that_share_a_rung_are_reported_once_each() => AboutSite(Rung("a", "b", "c") + Rung("b", "a") + Rung("c", "a")).ShouldBe(
            """
            input/roles/account-management/aaa.md:7:16: error RG605: The ladder runs in a circle: aaa → bbb → aaa. Expected steps that lead upwards only.
                 7 | ladder: { to: [bbb, ccc] }
                   |                ^^^
                    hint: Take out the step that leads back down.
                    input/roles/account-management/bbb.md:7:16: another step of the circle
            input/roles/account-management/aaa.md:7:21: error RG605: The ladder runs in a circle: aaa → ccc → aaa. Expected steps that lead upwards only.
                 7 | ladder: { to: [bbb, ccc] }
                   |                     ^^^
                    hint: Take out the step that leads back down.
                    input/roles/account-management/ccc.md:7:16: another step of the circle
            """);

    [Fact]
    public void A_circle_is_found_from_steps_named_downwards() =>
        AboutSite(Role("aaa", "Role A", "ladder: { from: [bbb] }") + Role("bbb", "Role B", "ladder: { from: [aaa] }")).ShouldBe(
            """
            input/roles/account-management/aaa.md:7:18: error RG605: The ladder runs in a circle: bbb → aaa → bbb. Expected steps that lead upwards only.
                 7 | ladder: { from: [bbb] }
                   |                  ^^^
                    hint: Take out the step that leads back down.
                    input/roles/account-management/bbb.md:7:18: another step of the circle
            """);

    [Fact]
    public void A_ladder_that_forks_and_meets_again_is_no_circle() => AboutSite(Rung("a", "b", "c") + Rung("b", "d") + Rung("c", "d") + Rung("d")).ShouldBe("");

    [Fact]
    public void A_ladder_of_three_hundred_rungs_is_walked_without_falling() =>
        AboutSite(string.Concat(Enumerable.Range(0, 300).Select(number => Role($"role-{number}", $"Role {number}", $"ladder: {{ to: [role-{(number + 1) % 300}] }}"))))
            .Split("error RG605").Length.ShouldBe(2);

    [Fact]
    public void A_level_that_falls_is_a_warning_with_both_levels() =>
        AboutSite(Role("aaa", "Role A", "level: senior\nladder: { to: [bbb] }") + Role("bbb", "Role B", "level: junior")).ShouldBe(
            """
            input/roles/account-management/bbb.md:5:8: warning RG606: The ladder leads from aaa up to bbb, but the level falls. Expected a level that is equal or higher.
                 5 | level: junior
                   |        ^^^^^^
                    hint: Correct one of the two levels, or the ladder.
                    input/roles/account-management/aaa.md:5:8: the other level
            """);

    [Fact]
    public void A_level_that_could_not_be_read_does_not_fall() =>
        AboutSite(Role("aaa", "Role A", "level: senior\nladder: { to: [bbb] }") + Role("bbb", "Role B", "level: directr")).ShouldNotContain("RG606");

    [Fact]
    public void A_rung_that_does_not_exist_is_answered_with_the_nearest() => AboutSite(Rung("a", "b") + Role("bbc", "Role C")).ShouldBe(
            """
            input/roles/account-management/aaa.md:7:16: error RG601: There is no role "bbb". Expected the file name of an article without .md.
                 7 | ladder: { to: [bbb] }
                   |                ^^^
                    hint: Did you mean "bbc"?
            """);

    /// <summary>A role of a doubled letter (three make an id that no other resembles) with the roles it leads to.</summary>
    private static string Rung(string letter, params string[] upwards) =>
        Role(Id(letter), $"Role {letter}", upwards.Length == 0 ? "" : $"ladder: {{ to: [{string.Join(", ", upwards.Select(Id))}] }}");

    private static string Id(string letter) => letter + letter + letter;
}
