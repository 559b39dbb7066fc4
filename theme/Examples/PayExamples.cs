using RoleGuide.Theme.Models;
using RoleGuide.Theme.Parts;

namespace RoleGuide.Theme.Examples;

/// <summary>Pay ranges: one scale for all bars of a region, a mark for each kind of figure, and the same in words.</summary>
internal static class PayExamples
{
    public static IReadOnlyList<PartExample> All =>
    [
        new(typeof(PayOfRole), "two bases, every kind of figure", new Dictionary<string, object> { ["Pay"] = Section }),
        new(typeof(PayOfRole), "no figure at all", new Dictionary<string, object> { ["Pay"] = new PaySection([], [], "The sources give no pay for this role.") }),
        new(typeof(PayChart), "the figures of one basis", new Dictionary<string, object> { ["Group"] = Base, ["Ticks"] = Ticks }),
        new(typeof(PayFigureRow), "an average with a note", new Dictionary<string, object> { ["Row"] = Average, ["Ticks"] = Ticks }) { Place = PartPlace.TableBody },
        new(typeof(PayBarSvg), "a range", new Dictionary<string, object> { ["Bar"] = Typical.Bar, ["Ticks"] = Ticks }),
        new(typeof(PayBarSvg), "an average", new Dictionary<string, object> { ["Bar"] = Average.Bar, ["Ticks"] = Ticks }),
        new(typeof(PayBarSvg), "a range with an open end", new Dictionary<string, object> { ["Bar"] = Open.Bar, ["Ticks"] = Ticks }),
        new(typeof(PayBarSvg), "about", new Dictionary<string, object> { ["Bar"] = About.Bar, ["Ticks"] = Ticks }),
        new(typeof(PayScale), "four amounts", new Dictionary<string, object> { ["Ticks"] = Ticks }),
        new(typeof(PayAxis), "the scale that stays in sight", new Dictionary<string, object> { ["Ticks"] = Ticks }),
        new(typeof(PayMarks), "how to read the bars", new Dictionary<string, object> { ["Marks"] = new Items<PayMark>([new(Typical.Bar, "a range"), new(Average.Bar, "an average"), new(Open.Bar, "or more"), new(About.Bar, "about")]) }),
        new(typeof(PayOverviewChart), "typical pay of two roles", new Dictionary<string, object> { ["Overview"] = Overview }),
        new(typeof(PayAtAGlance), "typical pay of several roles", new Dictionary<string, object> { ["Of"] = new PayGlance([Overview], new Link("Where a source does not say, we count pay as base", "#basis"), "1 role with pay is left out.") }),
    ];

    public static Items<PayTick> Ticks => [new("£20k", "10%"), new("£40k", "36.67%"), new("£60k", "63.33%"), new("£80k", "90%")];

    public static PayRow Typical => new("Typical", null, "£35,000–£42,000", "2026", TextExamples.Survey, null, IsOld: false, new PayBar("30%", "39.33%", IsOpenEnded: false, IsApproximate: false, IsAverage: false));

    public static PayRow Average => new("Average", "all employers", "£38,500", "2026", TextExamples.Survey, "outside London", IsOld: false, new PayBar("34.67%", "34.67%", IsOpenEnded: false, IsApproximate: false, IsAverage: true));

    private static PayOverview Overview => new("United Kingdom", "GBP", "Base pay", Ticks,
    [
        new(TextExamples.Director, null, "£60,000–£80,000", "2026", Wide),
        new(TextExamples.Manager, "all employers", "£35,000–£42,000", "2026", Typical.Bar),
        new(TextExamples.Manager, "large agencies", "£38,500", "2026", Average.Bar),
    ]);

    private static PayRow Open => new("Senior", null, "£45,000–£60,000 or more", "2026", TextExamples.Survey, null, IsOld: false, new PayBar("43.33%", "63.33%", IsOpenEnded: true, IsApproximate: false, IsAverage: false));

    private static PayRow About => new("Entry", "first year", "about £28,000", "2020", TextExamples.Survey, null, IsOld: true, new PayBar("20.67%", "20.67%", IsOpenEnded: false, IsApproximate: true, IsAverage: false));

    private static PayBar Wide => new("63.33%", "90%", IsOpenEnded: false, IsApproximate: false, IsAverage: false);

    private static PayGroup Base => new("Base pay", "fixed yearly pay, before any bonus or commission", [Typical, Average, Open, About]);

    private static PayGroup Total => new("Total pay", "yearly pay with bonus, commission or equity, as the source counts it", [new("Top", null, "£80,000 or more", "2026", TextExamples.Survey, null, IsOld: false, new PayBar("90%", "90%", IsOpenEnded: true, IsApproximate: false, IsAverage: false))]);

    private static PaySection Section => new([new("United Kingdom", "GBP", Ticks, [Base, Total])], ["London pays more."], null) { Disputed = "base pay", InGuide = [new("United Kingdom", "#pay")] };
}
