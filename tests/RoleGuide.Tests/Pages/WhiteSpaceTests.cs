using RoleGuide.Pages;

namespace RoleGuide.Tests.Pages;

public sealed class WhiteSpaceTests
{
    [Fact]
    public void No_sign_is_missing_and_none_too_many() =>
        WhiteSpace.Signs.ShouldBe(string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(sign => (char)sign).Where(char.IsWhiteSpace)));
}
