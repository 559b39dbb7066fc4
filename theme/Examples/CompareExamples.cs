using RoleGuide.Theme.Models;
using RoleGuide.Theme.Parts;

namespace RoleGuide.Theme.Examples;

/// <summary>Side by side: what differs is said by a sign and a word, and a line repeats it.</summary>
internal static class CompareExamples
{
    public static IReadOnlyList<PartExample> All =>
    [
        new(typeof(CompareRows), "a row of each kind", new Dictionary<string, object> { ["Table"] = Table }),
        new(typeof(CompareTableCell), "several values and a note", new Dictionary<string, object> { ["Cell"] = Many }) { Place = PartPlace.TableRow },
        new(typeof(CompareCellText), "a silent source", new Dictionary<string, object> { ["Cell"] = Silent }),
        new(typeof(CompareSide), "a role at the head of its column", new Dictionary<string, object> { ["Of"] = Side }),
        new(typeof(CompareOthers), "its other comparisons", new Dictionary<string, object> { ["Of"] = Side }),
        new(typeof(CompareOfRole), "in the list of all", new Dictionary<string, object> { ["Group"] = new CompareGroup(TextExamples.Manager, "United Kingdom", "Mid level", [new(Pair, "one rung apart", [Sentence])]) }),
        new(typeof(CompareOrigins), "the way back to the articles", new Dictionary<string, object> { ["Of"] = new Items<CompareOrigin>([new(TextExamples.Manager, "roles/account-management/account-manager.md", TextExamples.Day, [TextExamples.Survey])]) }),
        new(typeof(ComparePayCharts), "one shared scale and one reason", new Dictionary<string, object> { ["Pay"] = new ComparePay([Panel], ["Total pay: the sources give it for account manager alone."]) }),
        new(typeof(ComparePayChart), "two roles on one scale", new Dictionary<string, object> { ["Panel"] = Panel }),
        new(typeof(Verdicts), "one of both articles", new Dictionary<string, object> { ["Of"] = new Items<CompareVerdict>([new("account-manager", Sentence, null)]) }),
        new(typeof(Verdicts), "one of each", new Dictionary<string, object> { ["Of"] = new Items<CompareVerdict>([new("account-manager", Sentence, "account manager"), new("account-director", "The director answers for what the manager delivers.", "account director")]) }),
        new(typeof(HowItCompares), "a neighbour with a page, one without", new Dictionary<string, object> { ["Neighbours"] = new Items<CompareNeighbour>([new(TextExamples.Director, ["United Kingdom", "One rung up"], [new("account-manager", Sentence, null)], Pair, null), new(TextExamples.Director, [], [], null, Table)]) }),
        new(typeof(RoleMatrixTable), "two roles as rows", new Dictionary<string, object> { ["Matrix"] = new RoleMatrix(["Level", "Employers"], [new(TextExamples.Manager, "United Kingdom", [One("Mid level"), Many]), new(TextExamples.Director, "United Kingdom", [One("Director"), Silent])]) }),
    ];

    private const string Sentence = "The manager delivers and the director decides.";

    private static Link Pair => new("Account director vs account manager", "#pair");

    private static CompareRole Side => new(TextExamples.Manager, "United Kingdom", "Mid level", "An account manager looks after clients day by day.", [Pair]);

    private static CompareCell Silent => new("account-director", "Account director", "at-a-glance.employers", [], null, null);

    private static CompareCell Many => new("account-manager", "Account manager", "at-a-glance.employers", [new("Agencies", null), new("Software makers", null)], "in cities", "Different regions, never converted");

    private static CompareTable Table => new("4 points", TextExamples.Manager, TextExamples.Director,
    [
        new("Level", new("different", "≠", "differs"), One("Mid level"), One("Director")),
        new("Education", new("alike", "=", "the same"), One("A degree helps"), One("A degree helps")),
        new("Employers", new("unknown", "?", "known for one only"), Many, Silent),
    ], "About one point the sources say nothing.");

    private static ComparePayPanel Panel => new("United Kingdom", "GBP", "Base pay", "fixed yearly pay, before any bonus or commission", PayExamples.Ticks,
        [new("account-manager", "Account manager", [new("pay[0]", PayExamples.Typical)]), new("account-director", "Account director", [new("pay[0]", PayExamples.Average)])]);

    private static CompareCell One(string text) => new("account-manager", "Account manager", "level", [new(text, null)], null, null);
}
