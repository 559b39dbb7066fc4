using FsCheck;
using FsCheck.Fluent;
using RoleGuide.Content.Markdown;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Markdown;

public sealed class SentenceEndsTests
{
    /// <summary>A bar stands where one sentence ends and the next begins.</summary>
    [Theory]
    [InlineData("You listen. |Then you write.")]
    [InlineData("Who asks? |You do! |Always.")]
    [InlineData("No mark at the end")]
    [InlineData("The pay is £35.50 an hour, or 1.5 times that on Sundays. |Ask.")]
    [InlineData("Version 2.0 of .NET runs on a.b.c too. |Fine.")]
    [InlineData("Bring documents, e.g. a brief, i.e. one page. |That is all.")]
    [InlineData("Bring documents (e.g. A briefs). |That is all.")]
    [InlineData("Ask Mr. Brown, Mrs. Green or Dr. White of St. Albans. |They know.")]
    [InlineData("It takes approx. 35 hours, min. 30 and max. 40. |Then rest.")]
    [InlineData("Briefs, budgets, etc. are yours. |Others are not.")]
    [InlineData("You write briefs, budgets, etc. |The rest is easy.")]
    [InlineData("She works for Acme Ltd. in London. |He works for Acme Inc. |It is old.")]
    [InlineData("At 9 a.m. on Monday you start. |At 5 p.m. |You stop at 6.")]
    [InlineData("In the U.S. the title is another. |In the U.K. too.")]
    [InlineData("Read J. Smith and A. B. Jones on it. |They differ.")]
    [InlineData("Choose plan B. |Then go.")]
    [InlineData("So do I. |She doesn't.")]
    [InlineData("See No. 5 of the list. |The answer is no. |Ask again.")]
    [InlineData("It began in Dec. 2025 and on Tue. 5 May. |It ended.")]
    [InlineData("1. Ask first. |2. Then write.")]
    [InlineData("It began in 2025. |Ask why.")]
    [InlineData("\"Why so few?\" she asked. |\"They were good!\" he said.")]
    [InlineData("\"Make it bolder.\" is a feeling. |You turn it into a brief.")]
    [InlineData("He said \"Make it bolder.\" |Then he left.")]
    [InlineData("“Make it bolder.” |“Why?” |“Because.”")]
    [InlineData("It grew (see above.) and grew. |Then it stopped.")]
    [InlineData("It grew. (See above.) |Then it stopped.", "It grew. |(See above.) |Then it stopped.")]
    [InlineData("Wait… for it. |Well… |Now.")]
    [InlineData("Wait... for it. |Really?! |Yes.")]
    [InlineData("The Yahoo! team is here. |Hello.")]
    [InlineData("you forget capitals. |then you go on.")]
    [InlineData("Cost: three things; time, money and sleep. |That is all.")]
    [InlineData("Write to info@agency.example. |Read www.agency.example/a.b as well.")]
    [InlineData("Dear Ms. Hall,\n|I write to you.\n|Yours")]
    [InlineData("Prof. Dr. No. 7 lives here")]
    public void Each_sentence_ends_where_it_ends(string shown, string? really = null)
    {
        var expected = really ?? shown;
        Split(expected.Replace("|", "", StringComparison.Ordinal)).ShouldBe(expected);
    }

    [Fact]
    [Trait(Draws.Trait, Draws.Drawn)]
    public void Every_text_is_divided_without_rest_and_every_sentence_has_a_letter_at_least() =>
        Prop.ForAll(
            Gen.Elements('a', 'B', '.', '!', '?', '…', '"', ')', '(', ' ', '\n', '5', '\u00a0').ListOf().Select(letters => new string([.. letters])).ToArbitrary(),
            text => Split(text).Replace("|", "", StringComparison.Ordinal) == text).Check(Draws.FromSeed);

    [Theory]
    [InlineData("Yes.", true)]
    [InlineData("Yes.\" ", true)]
    [InlineData("(Yes!)", true)]
    [InlineData("Well…", true)]
    [InlineData("plan research", false)]
    [InlineData("With the client, you:", false)]
    [InlineData("", false)]
    public void A_sentence_ends_with_a_mark(string text, bool hasMark) => SentenceEnds.HasMark(text).ShouldBe(hasMark);

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("One two three.", 3, 3)]
    [InlineData("hands-on and don't", 3, 4)]
    [InlineData("£35,000–£42,000 a year", 3, 3)]
    [InlineData("a — b – c - d", 4, 4)]
    [InlineData("plan—then write", 3, 3)]
    [InlineData("[Company] **", 1, 3)]
    public void Words_and_syllables_are_counted(string text, int words, int syllables) => WordCount.Of(text).ShouldBe((words, syllables));

    private static string Split(string text)
    {
        var sentences = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = SentenceEnds.After(text, start);
            end.ShouldBeGreaterThan(start);
            sentences.Add(text[start..end]);
            start = end;
        }

        return string.Join('|', sentences);
    }
}
