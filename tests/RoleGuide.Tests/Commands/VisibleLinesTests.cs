using RoleGuide.Commands;

namespace RoleGuide.Tests.Commands;

public sealed class VisibleLinesTests
{
    [Fact]
    public void A_line_cannot_steer_the_terminal_and_keeps_its_ends()
    {
        using var told = new StringWriter { NewLine = "\n" };
        using var lines = new VisibleLines(told);

        lines.WriteLine("a\u001b[31m\rb\n  c\u202e");
        lines.WriteLine("ä → b");
        lines.WriteLine();

        told.ToString().ShouldBe("a<U+001B>[31m<U+000D>b\n  c<U+202E>\nä → b\n\n");
    }

    [Fact]
    public void Progress_is_drawn_with_carriage_returns()
    {
        using var told = new StringWriter();
        using var lines = new VisibleLines(told);

        lines.Write("\rRead input");

        told.ToString().ShouldBe("\rRead input");
    }
}
