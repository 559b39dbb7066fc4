using System.Collections.Frozen;
using RoleGuide.Diagnostics;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Reporting;

public sealed class DiagnosticOrderTests
{
    private static readonly Diagnostic[] s_found =
    [
        FileMistakes.EmptyFile("c.md"),
        ReviewMistakes.Due(new("b.md", 2, 1, 1), new DateOnly(2027, 1, 2)),
        FileMistakes.EmptyFile("a.md"),
        YamlMistakes.DuplicateKey(new("b.md", 1, 9, 1), "a", new("b.md", 1, 1, 1)),
    ];

    [Fact]
    public void They_stand_in_the_order_of_their_places() => Order().ShouldBe(["a.md:1:1", "b.md:1:9", "b.md:2:1", "c.md:1:1"]);

    [Fact]
    public void Those_of_the_first_files_come_first() => Order("b.md", "nowhere.md").ShouldBe(["b.md:1:9", "b.md:2:1", "a.md:1:1", "c.md:1:1"]);

    [Fact]
    public void The_worst_come_first_and_keep_their_order()
    {
        var findings = Finding.All(DiagnosticOrder.ByPlace(s_found, FrozenSet.Create("b.md")), "", static (_, _) => null, new Reference(Handbook.Embedded(), null));

        DiagnosticOrder.WorstFirst(findings).Select(one => $"{one.File} {one.Code}").ShouldBe(["b.md RG103", "a.md RG005", "c.md RG005", "b.md RG643"]);
    }

    private static string[] Order(params string[] first) => [.. DiagnosticOrder.ByPlace(s_found, first.ToFrozenSet()).Select(one => one.Spot.ToString())];
}
