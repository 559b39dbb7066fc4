using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Agreement;

public sealed class AnswerTests
{
    [Fact]
    public void An_answer_with_nothing_but_the_title_exchanged_is_a_warning() =>
        AboutAnswers("A *planner* needs patience, a clear head and good shoes.", "A buyer needs patience, a clear head and good shoes!").ShouldBe(
            """
            input/roles/account-management/planner.md:8:17: warning RG608: The answer to this question is the same as another, apart from the role's own title. Expected an answer that is about this role.
                 8 |   - { question: What does the job take?, answer: "A *planner* needs patience, a clear head and good shoes." }
                   |                 ^^^^^^^^^^^^^^^^^^^^^^^
                    hint: Say what is special to this role, or leave the question out.
                    input/roles/account-management/buyer.md:8:17: the question with the same answer
            """);

    [Theory]
    [InlineData("Yes, it does.", "Yes, it does.")]
    [InlineData("A planner needs patience, a clear head and good shoes.", "A buyer needs patience, a clear head and warm shoes.")]
    public void Short_answers_and_answers_of_other_words_are_sound(string one, string other) => AboutAnswers(one, other).ShouldBe("");

    private static string AboutAnswers(string planner, string buyer) => AboutSite(Role("planner", "Planner", Faq(planner)) + Role("buyer", "Buyer", Faq(buyer)));

    private static string Faq(string answer) => $"faq:\n  - {{ question: What does the job take?, answer: \"{answer}\" }}";
}
