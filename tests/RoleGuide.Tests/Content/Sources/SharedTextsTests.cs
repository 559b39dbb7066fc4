using RoleGuide.Content.Sources;

namespace RoleGuide.Tests.Content.Sources;

public sealed class SharedTextsTests
{
    [Fact]
    public void Equal_texts_are_one()
    {
        var texts = new SharedTexts();
        var first = texts.Of(Copy("s-responsibilities"));

        texts.Of(Copy("s-responsibilities")).ShouldBeSameAs(first);
        texts.Of("s-responsibilities".AsSpan()).ShouldBeSameAs(first);
    }

    [Fact]
    public void A_long_text_is_given_back_as_it_is()
    {
        var (texts, longest) = (new SharedTexts(), new string('a', SharedTexts.Longest));
        texts.Of(Copy(longest)).ShouldBeSameAs(texts.Of(longest.AsSpan()));

        var longer = longest + "a";
        texts.Of(longer).ShouldBeSameAs(longer);
        texts.Of(longer.AsSpan()).ShouldNotBeSameAs(longer);
        texts.Of(longer.AsSpan()).ShouldBe(longer);
    }

    /// <summary>It remembers a fixed number of texts, whatever it is asked for, and never gives one for another.</summary>
    [Fact]
    public void However_many_there_are_each_is_itself_and_a_frequent_one_is_mostly_the_same()
    {
        var (texts, same) = (new SharedTexts(), 0);
        var known = texts.Of(Copy("pay"));
        for (var i = 0; i < 50_000; i++)
        {
            var text = $"role-{i}";
            texts.Of(text).ShouldBe(text);
            texts.Of(text.AsSpan()).ShouldBe(text);
            var now = texts.Of(Copy("pay"));
            if (ReferenceEquals(now, known)) same++;
            known = now;
        }

        same.ShouldBeGreaterThan(49_900);
    }

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        var texts = new SharedTexts();
        Parallel.For(0, 50_000, i => texts.Of($"{i % 10_000}".AsSpan()).ShouldBe($"{i % 10_000}"));
    }

    private static string Copy(string text) => new(text.AsSpan());
}
