using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Twins;

/// <summary>The rungs around a role as Markdown.</summary>
internal static class LadderTwin
{
    public static void Write(LadderSection ladder, TwinWriter to)
    {
        to.Heading(2, "Where this role sits");
        Write("Next steps", [.. ladder.Above.Select(next => Rung(next.Rung, next.Readiness, to.Links))], to);
        Write("This role", [Rung(ladder.Here, ladder.Readiness, to.Links)], to);
        Write("Steps that lead here", [.. ladder.Below.Select(rung => Rung(rung, null, to.Links))], to);
        to.Open();
        to.Raw(to.Links.Of(ladder.Whole));
    }

    private static void Write(string title, IReadOnlyList<string> rungs, TwinWriter to)
    {
        if (rungs.Count == 0) return;
        to.Heading(3, title);
        to.List(rungs);
    }

    private static string Rung(Rung rung, string? readiness, TwinLinks links)
    {
        var details = new[] { rung.Level, rung.Experience, rung.Pay }.OfType<string>().ToArray();
        return links.Of(new Link(rung.Title, rung.Address))
            + (details.Length == 0 ? "" : $" ({TwinText.Escaped(string.Join("; ", details))})")
            + (readiness is null ? "" : $". Ready for it when: {TwinText.Escaped(readiness)}");
    }
}
