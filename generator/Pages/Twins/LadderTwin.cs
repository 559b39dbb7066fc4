using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Twins;

/// <summary>The rungs around a role as Markdown.</summary>
internal static class LadderTwin
{
    public static void Write(LadderSection ladder, TwinWriter to)
    {
        to.Heading(2, "Where this role sits");
        Write("Next steps", ladder.Above, to);
        Write("This role", [new NextRung(ladder.Here, ladder.Readiness)], to);
        Write("Steps that lead here", [.. ladder.Below.Select(rung => new NextRung(rung, null))], to);
        to.Open();
        to.Link(ladder.Whole);
    }

    private static void Write(string title, Items<NextRung> rungs, TwinWriter to)
    {
        if (rungs.IsEmpty) return;
        to.Heading(3, title);
        to.List(rungs, static (next, to) => Write(next.Rung, next.Readiness, to));
    }

    private static void Write(Rung rung, string? readiness, TwinWriter to)
    {
        to.Link(new Link(rung.Title, rung.Address));
        var details = string.Join("; ", new[] { rung.Level, rung.Experience, rung.Pay }.OfType<string>());
        if (details.Length > 0) to.Raw(" (").Whole(details).Raw(")");
        if (readiness is not null) to.Raw(". Ready for it when: ").Whole(readiness);
    }
}
