using RoleGuide.Model;
using RoleGuide.Reporting;
using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Reporting;

public sealed class ReadingLinesTests
{
    /// <summary>A hundred words, one syllable each, ten to a sentence: grade 0.39 × 10 + 11.8 − 15.59.</summary>
    private static readonly string s_plain = Body("You read the brief and say what you think works.", 10);

    /// <summary>The same with words of five syllables: ten to a sentence, fifty syllables.</summary>
    private static readonly string s_hard = Body("Responsibility responsibility responsibility responsibility responsibility responsibility responsibility responsibility responsibility responsibility.", 10);

    [Fact]
    public void The_median_stands_first_and_then_each_article_that_is_hard()
    {
        var site = SiteFixture.Build(Role("aaa", "Planner", "", s_plain) + Role("bbb", "Buyer", "", s_hard) + Role("ccc", "Seller", "", s_plain) + Role("ddd", "Short", "", "You read.\n"));
        ReadingLines.Of(ReadingGrades.Of(site.Guide)).ShouldBe(
            ["Reading  median grade 0.1 (Flesch-Kincaid, about the years of school) of 3 articles, 1 above 12", "Hard     bbb, grade 59.1"]);
    }

    [Fact]
    public void Between_two_articles_the_median_lies_in_the_middle() =>
        ReadingGrades.Of(SiteFixture.Build(Role("aaa", "Planner", "", s_plain) + Role("bbb", "Buyer", "", s_hard)).Guide).Median.ShouldNotBeNull().ShouldBe((0.11 + 59.11) / 2, 0.01);

    [Fact]
    public void Articles_in_another_language_have_no_grade()
    {
        var german = $"-- site.yml --\n{SiteFixture.SiteYml.Replace("en-GB", "de-DE", StringComparison.Ordinal)}\n";
        ReadingGrades.Of(SiteFixture.Build(german + Role("aaa", "Planner", "", s_plain)).Guide).All.ShouldBeEmpty();
        ReadingLines.Of(new ReadingGrades([])).ShouldBeEmpty();
        ReadingLines.Of(null).ShouldBeEmpty();
    }

    [Fact]
    public void Answers_count_and_tables_headings_code_and_fragments_do_not()
    {
        var measure = SiteFixture.Build(Role(
            "aaa", "Planner", "faq:\n  - question: Is it well paid?\n    answer: It is. We think so.",
            "## A heading of five words\n\n- an entry without a mark\n- An entry with one.\n\n| a | b. |\n| - | - |\n| c. | d |\n\n```text\nSome code. More code.\n```\n")).Guide.RoleBySlug["aaa"].Reading;
        (measure.Sentences, measure.Words, measure.AllWords).ShouldBe((3, 9, 18));
    }

    private static string Body(string sentence, int times) => $"## Work\n\n{string.Join("\n\n", Enumerable.Repeat(sentence, times))}\n";
}
