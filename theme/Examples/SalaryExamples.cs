using RoleGuide.Theme.Models;
using RoleGuide.Theme.Parts;

namespace RoleGuide.Theme.Examples;

/// <summary>The salary guide: many roles on one scale, and the same figures as a table.</summary>
internal static class SalaryExamples
{
    public static IReadOnlyList<PartExample> All =>
    [
        new(typeof(SalaryOfRole), "figures, notes and a disagreement", new Dictionary<string, object> { ["Role"] = Role, ["Ticks"] = PayExamples.Ticks }),
        new(typeof(SalaryBars), "the figures of one basis", new Dictionary<string, object> { ["Group"] = Group, ["Ticks"] = PayExamples.Ticks }),
        new(typeof(SalaryTable), "one category", new Dictionary<string, object> { ["Categories"] = new Items<SalaryCategory>([new("account-management", "Account management", "category-a", [Role], [Line])]) }),
        new(typeof(SalaryLine), "one figure", new Dictionary<string, object> { ["Row"] = Line }) { Place = PartPlace.TableBody },
    ];

    private static SalaryKey Key => new("account-management", "mid", "base");

    private static SalaryGroup Group => new(Key, "Base pay", [PayExamples.Typical, PayExamples.Average]);

    private static SalaryRole Role => new("salary-account-manager", TextExamples.Manager, "Mid level", [Group], ["London pays more."], [new("base pay", [new("£38,500 is the average", TextExamples.Survey), new("£42,000 is the average", TextExamples.Survey)], null)]);

    private static SalaryRow Line => new(Key, TextExamples.Manager, new("Mid level", "3"), new("Typical", "2"), "first year", "Base pay", new("£35,000", "35000"), new("£42,000", "42000"), new("–", ""), "2020", IsOld: true, TextExamples.Survey, "outside London");
}
