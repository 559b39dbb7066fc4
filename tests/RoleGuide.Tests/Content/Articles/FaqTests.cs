using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Articles;

public sealed class FaqTests
{
    [Fact]
    public void An_answer_needs_its_question() => About("faq:\n  - answer: Yes, it does.").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:5: error RG501: This entry of faq has no question. Expected a question with its answer.
                 8 |   - answer: Yes, it does.
                   |     ^
                    hint: Add "question: …?".
            """);

    [Fact]
    public void A_question_needs_its_answer() => About("faq:\n  - question: Does it pay well?").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:5: error RG502: This entry of faq has no answer. Expected a question with its answer.
                 8 |   - question: Does it pay well?
                   |     ^
                    hint: Add "answer: …".
            """);

    [Fact]
    public void A_question_ends_with_its_mark() => About("faq:\n  - { question: Tell me about pay., answer: It depends. }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:17: error RG503: The question has no question mark. Expected a text that ends with "?".
                 8 |   - { question: Tell me about pay., answer: It depends. }
                   |                 ^^^^^^^^^^^^^^^^^^
            """);

    [Fact]
    public void A_question_stands_once_on_a_page() =>
        About("faq:\n  - { question: Does it pay well?, answer: It does. }\n  - { question: \"Does it (pay) well?\", answer: It does not. }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:9:17: error RG504: This question leads to the same address as another on the page. Expected each question once.
                 9 |   - { question: "Does it (pay) well?", answer: It does not. }
                   |                 ^^^^^^^^^^^^^^^^^^^^^
                    hint: Change the words of one of them.
                    input/roles/account-management/account-manager.md:8:17: first asked here
            """);

    [Fact]
    public void An_answer_is_a_text() => About("faq:\n  - { question: Does it pay well?, answer: [Yes] }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:44: error RG105: Found a list. Expected a text in inline Markdown.
                 8 |   - { question: Does it pay well?, answer: [Yes] }
                   |                                            ^
            """);

    [Fact]
    public void A_misspelt_question_is_not_missed_as_well() => About("faq:\n  - { qestion: Does it pay well?, answer: It does. }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:7: error RG104: Unknown key "qestion" in an entry of faq.
                 8 |   - { qestion: Does it pay well?, answer: It does. }
                   |       ^^^^^^^
                    hint: Did you mean "question"?
            """);

    [Theory]
    [InlineData("Look at ![a desk](desk.png).")]
    [InlineData("Look at ![](https://elsewhere.example/desk.png).")]
    [InlineData("Look at [![a desk](desk.png)](account-manager.md).")]
    public void An_image_in_an_answer_is_one_mistake(string answer)
    {
        var printed = About($"faq:\n  - question: Does it pay well?\n    answer: \"{answer}\"");
        printed.ShouldContain("error RG313: An image is not allowed in this value.");
        printed.Split(" error ").Length.ShouldBe(2, printed);
    }

    [Fact]
    public void Markdown_of_an_answer_is_judged_in_its_place() => About("faq:\n  - question: Does it pay well?\n    answer: >-\n      It does,\n      <b>really</b>.").ShouldBe(
            """
            input/roles/account-management/account-manager.md:11:7: error RG301: Raw HTML "<b>" is not allowed in articles. Expected Markdown only.
                11 |       <b>really</b>.
                   |       ^^^
                    hint: Write **strong** for strong text.
            input/roles/account-management/account-manager.md:11:16: error RG301: Raw HTML "</b>" is not allowed in articles. Expected Markdown only.
                11 |       <b>really</b>.
                   |                ^^^^
                    hint: Write **strong** for strong text.
            """);
}
