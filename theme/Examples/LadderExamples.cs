using RoleGuide.Theme.Models;
using RoleGuide.Theme.Parts;

namespace RoleGuide.Theme.Examples;

/// <summary>The ladder: rungs above and below, told in words and drawn.</summary>
internal static class LadderExamples
{
    public static IReadOnlyList<PartExample> All =>
    [
        new(typeof(LadderPicture), "steps up and down, this rung in the middle", new Dictionary<string, object> { ["Ladder"] = new LadderSection([new(Above, "You answer for a whole account.")], Here, [Below], "You have kept a client for a year.", new("See the whole ladder", "#ladder")) }),
        new(typeof(LadderRung), "a role with everything", new Dictionary<string, object> { ["Rung"] = Here }),
        new(typeof(LadderRung), "a title without an article", new Dictionary<string, object> { ["Rung"] = new Rung("Account executive", null, null, null, null) }),
        new(typeof(RungNames), "an article and a bare title", new Dictionary<string, object> { ["Lead"] = "Leads to", ["Names"] = new Items<Link>([TextExamples.Director, new("Head of clients", null)]) }),
        new(typeof(CareerSteps), "two steps", new Dictionary<string, object> { ["Steps"] = new Items<CareerStep>([new([Entry]), new([new(Above, "rung-b", "You answer for a whole account.", [], [])])]) }),
        new(typeof(CareerRungEntry), "one rung", new Dictionary<string, object> { ["Of"] = Entry }),
        new(typeof(LadderSvg), "two categories, a bare title", new Dictionary<string, object> { ["Drawing"] = Drawing }),
        new(typeof(LadderBoxSvg), "a title of two lines with details", new Dictionary<string, object> { ["Box"] = Box }) { Place = PartPlace.Drawing },
        new(typeof(SvgText), "a word", new Dictionary<string, object> { ["Of"] = new DrawnText(3, 20, "Entry level") }) { Place = PartPlace.Drawing },
    ];

    private static Rung Above => new("Account director", "#account-director", "Director", "Years not stated", "Pay not stated");

    private static Rung Here => new("Account manager", "#account-manager", "Mid level", "3–5 years", "£35,000–£42,000 base, 2026");

    private static Rung Below => new("Account executive", null, null, null, null);

    private static CareerRung Entry => new(Here, "rung-a", "You have kept a client for a year.", [TextExamples.Director], [new("Account executive", null)]);

    private static LadderBox Box => new(3, 3, 200, 70, "#account-manager", [new(13, 21, "Account manager for"), new(13, 39, "international clients")], [new(13, 58, "3–5 years")]);

    private static LadderDrawing Drawing => new("drawing-example", 511, 196)
    {
        Title = "Account manager to director of client services, drawn",
        Description = "Each row is a level, the highest on top. Lines lead from a role up to its next steps.",
        Lanes = [new(174, 16, "Account management"), new(408, 16, "Client services")],
        Levels = [new(0, 55, "Director"), new(0, 168, "Mid level")],
        Lines = ["M174 146C174 130 408 90 408 74"],
        Boxes =
        [
            new(308, 30, 200, 44, "#director", [new(318, 48, "Director of client"), new(318, 66, "services")], []),
            new(74, 36, 200, 38, null, [new(84, 60, "Group account director")], []),
            new(74, 146, 200, 47, "#account-manager", [new(84, 164, "Account manager")], [new(84, 183, "3–5 years")]),
        ],
    };
}
