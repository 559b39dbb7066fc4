using RoleGuide.Model;

namespace RoleGuide.Tests.Model;

public sealed class ReadingMeasureTests
{
    [Theory]
    [InlineData("a", 1)]
    [InlineData("the", 1)]
    [InlineData("brief", 1)]
    [InlineData("client", 1)]
    [InlineData("planner", 2)]
    [InlineData("make", 1)]
    [InlineData("makes", 1)]
    [InlineData("table", 2)]
    [InlineData("tables", 2)]
    [InlineData("planned", 1)]
    [InlineData("wanted", 2)]
    [InlineData("needed", 2)]
    [InlineData("changes", 2)]
    [InlineData("pages", 2)]
    [InlineData("account", 2)]
    [InlineData("manager", 3)]
    [InlineData("strategy", 3)]
    [InlineData("responsibility", 6)]
    [InlineData("café", 2)]
    [InlineData("ACCOUNT", 2)]
    [InlineData("KPI", 1)]
    [InlineData("rhythm", 1)]
    [InlineData("tsk", 1)]
    public void The_letters_of_a_word_tell_its_syllables(string word, int syllables) => ReadingMeasure.SyllablesOf(word).ShouldBe(syllables);

    [Fact]
    public void The_grade_is_that_of_Flesch_and_Kincaid() =>
        new ReadingMeasure(250, 10, 200, 300).Grade.ShouldNotBeNull().ShouldBe((0.39 * 20) + (11.8 * 1.5) - 15.59, 1e-9);

    [Fact]
    public void A_few_words_have_no_grade()
    {
        new ReadingMeasure(99, 5, 99, 150).Grade.ShouldBeNull();
        new ReadingMeasure(500, 0, 0, 0).Grade.ShouldBeNull();
    }

    [Fact]
    public void Measures_add_up() => (new ReadingMeasure(1, 2, 3, 4) + new ReadingMeasure(10, 20, 30, 40)).ShouldBe(new ReadingMeasure(11, 22, 33, 44));
}
