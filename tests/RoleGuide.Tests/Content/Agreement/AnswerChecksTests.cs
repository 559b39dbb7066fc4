using System.Globalization;
using RoleGuide.Content.Agreement;
using RoleGuide.Content.Markdown;
using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Agreement;

public sealed class AnswerChecksTests
{
    private const string Answer = "You look after a set of clients day by day, keep the agreed work on time and within budget, and tell both sides early when something is about to slip.";

    [Fact]
    public void An_answer_that_stands_in_two_articles_is_a_warning_with_both_places()
    {
        var site = SiteFixture.Build(Role("account-director", "Account director", "Not without a client who agrees.") + Role("account-manager", "Account manager", "'*NOT* WITHOUT A CLIENT WHO AGREES.'"));

        site.Printed.ShouldBe("""
            input/roles/account-management/account-manager.md:9:11: warning RG630: This answer repeats one of another role word for word. Expected an answer that is true of this role in particular.
                 9 |   answer: '*NOT* WITHOUT A CLIENT WHO AGREES.'
                   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: Say what is particular to this role, or leave the question to one of the two.
                    input/roles/account-management/account-director.md:9:11: the other answer
            """);
    }

    [Fact]
    public void An_answer_with_a_few_words_changed_is_a_warning_with_the_share_that_is_the_same()
    {
        var changed = Answer.Replace("clients", "customers", StringComparison.Ordinal);
        var site = SiteFixture.Build(Role("account-director", "Account director", Answer) + Role("account-manager", "Account manager", changed));

        var mistake = site.Run.Diagnostics.ShouldHaveSingleItem();
        mistake.Code.ShouldBe("RG630");
        mistake.Message.ShouldBe("This answer repeats most of one of another role: 81 % of their sequences of three words are the same. Expected an answer that is true of this role in particular.");
        mistake.Hint.ShouldBe("Say what is particular to this role, or leave the question to one of the two.");
        mistake.Spot.ToString().ShouldBe("roles/account-management/account-manager.md:9:11");
        mistake.Related.ShouldHaveSingleItem().Spot.ToString().ShouldBe("roles/account-management/account-director.md:9:11");
    }

    [Theory]
    [InlineData("You carry the sales target of a whole region and answer for the forecast, the team and the largest renewals of the year.")]
    [InlineData("You look after a set of clients, and a colleague keeps the budget; nobody waits until something slips before both sides are told.")]
    public void Answers_that_share_a_phrase_are_left_alone(string other) =>
        SiteFixture.Build(Role("account-director", "Account director", Answer) + Role("account-manager", "Account manager", other)).Printed.ShouldBeEmpty();

    [Fact]
    public void Short_answers_count_only_when_they_are_equal()
    {
        SiteFixture.Build(Role("account-director", "Account director", "Yes, in most agencies.") + Role("account-manager", "Account manager", "Yes, in most companies.")).Printed.ShouldBeEmpty();
        SiteFixture.Build(Role("account-director", "Account director", "Yes, in most agencies.") + Role("account-manager", "Account manager", "Yes – in *most* agencies!")).Printed.ShouldContain("RG630");
    }

    /// <summary>A phrase that hundreds of answers share fills its list of samples; an answer that repeats a later one is found by its other sequences.</summary>
    [Fact]
    public void A_common_phrase_hides_no_copy()
    {
        var roles = Enumerable.Range(0, 200).Select(i => Role($"role-{i}", $"Role {i}", string.Create(CultureInfo.InvariantCulture,
            $"The sources say little about this. Word{i}a word{i}b word{i}c word{i}d word{i}e word{i}f word{i}g word{i}h word{i}i word{i}j word{i}k.")));
        var copy = Role("zz-copy", "Copy", "The sources say little about this. Word150a word150b word150c word150d word150e word150f word150g word150h word150i word150j word150k!");

        var mistake = SiteFixture.Build(string.Concat(roles) + copy.Replace("150k", "150z", StringComparison.Ordinal)).Run.Diagnostics.ShouldHaveSingleItem();

        mistake.Spot.Path.ShouldBe("roles/account-management/zz-copy.md");
        mistake.Related.Single().Spot.Path.ShouldBe("roles/account-management/role-150.md");
    }

    /// <summary>The limit was chosen by this measure. Every answer of the shipped guide is compared with every other here, which the product never does.</summary>
    [Fact]
    public void The_answers_of_the_guide_stay_far_below_the_limit()
    {
        var answers = RealGuide.Built.Guide.Roles.SelectMany(role => role.Faq.Select(question => (Slug: role.Slug, Id: question.Id, Words: AnswerWords.Of(new Prose(new Html(question.Answer.Text), []))))).ToArray();
        var closest = answers.SelectMany((one, i) => answers.Skip(i + 1).Where(other => other.Slug != one.Slug).Select(other => (Likeness: one.Words.Likeness(other.Words, 0), Pair: $"{one.Slug} {one.Id} / {other.Slug} {other.Id}"))).MaxBy(pair => pair.Likeness);

        closest.Likeness.ShouldBeLessThan(0.25, closest.Pair);
        AnswerChecks.Limit.ShouldBe(0.5);
    }

    private static string Role(string slug, string title, string answer) => $"-- roles/account-management/{slug}.md --\n" + SiteFixture.SoundArticle($"""
        title: {title}
        faq:
        - question: What do you do all day?
          answer: {answer}
        """);
}
