using RoleGuide.Model;

namespace RoleGuide.Tests.Model;

public sealed class SingleSpacedTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("one", "one")]
    [InlineData("one two", "one two")]
    [InlineData(" one two", "one two")]
    [InlineData("one two ", "one two")]
    [InlineData("one  two", "one two")]
    [InlineData("one\ntwo\tthree\u00A0four\u2003\u3000five", "one two three four five")]
    public void Words_have_single_spaces_between_them_and_none_around_them(string text, string spaced)
    {
        SingleSpaced.Of(text).ShouldBe(spaced);
        SingleSpaced.Of(spaced).ShouldBeSameAs(spaced);
    }
}
