using System.Globalization;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Architecture;

/// <summary>The proof of guards takes long and is not part of every run. That its list fits the program is asked each time.</summary>
public sealed class GuardListTests
{
    private static readonly string[] s_list = File.ReadAllLines(Checkout.PathOf("tests/RoleGuide.Proofs/Guards/guards.txt"));

    private static IEnumerable<(string File, string Text)> Guards =>
        Enumerable.Range(1, s_list.Length - 1).Where(at => s_list[at].StartsWith("- ", StringComparison.Ordinal)).Select(at => (s_list[at - 1].Trim(), s_list[at][2..]));

    [Fact]
    public void Each_guard_stands_in_its_file_once() => Guards.Where(static guard => Occurrences(guard.File, guard.Text) != 1).ShouldBeEmpty();

    [Fact]
    public void The_page_about_reliability_says_how_many_there_are() =>
        File.ReadAllText(Checkout.PathOf("docs/reliability.md")).ShouldContain(string.Create(CultureInfo.InvariantCulture, $"{Guards.Count()} guards are switched off in turn"));

    private static int Occurrences(string file, string text) => File.ReadAllText(Checkout.PathOf(file)).Split(text).Length - 1;
}
