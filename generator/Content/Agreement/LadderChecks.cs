using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>Ladders lead upwards: they have no circle, and no level falls along them.</summary>
internal static class LadderChecks
{
    /// <summary>A step up to a lower level is a warning with both levels. In a front matter with errors the level may not be what it says.</summary>
    public static IEnumerable<Diagnostic> Levels(ImmutableArray<LadderStep> steps) =>
        from step in steps
        where step.Upper.HasSoundFront && step.Lower.HasSoundFront && step.Upper.Facts.Level < step.Lower.Facts.Level
        select GuideMistakes.LevelFalls(step.Upper.SpotOf("level"), step.Lower.Slug, step.Upper.Slug, step.Lower.SpotOf("level"));

    /// <summary>What shows that somebody is ready for a rung stands beside the rungs around it: without any, no page shows it.</summary>
    public static IEnumerable<Diagnostic> Readiness(ImmutableArray<Article> articles, ImmutableArray<LadderStep> steps)
    {
        var onLadder = steps.SelectMany(step => new[] { step.Lower, step.Upper }).ToHashSet(ReferenceEqualityComparer.Instance);
        return from article in articles
               let ladder = article.Facts.Ladder
               where ladder is { Readiness: not null, From.IsEmpty: true, To.IsEmpty: true } && article.HasSoundFront && !onLadder.Contains(article)
               select GuideMistakes.ReadinessUnseen(article.SpotOf("ladder", "readiness"));
    }

    /// <summary>
    /// One message for each circle, at its first step in the order of the files. A walk with a stack of its own, in one pass over the steps:
    /// a rung met again while it is still on the way up closes a circle.
    /// </summary>
    public static IEnumerable<Diagnostic> Cycles(ImmutableArray<LadderStep> steps)
    {
        var upwards = steps.ToLookup(step => step.Lower.Slug, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in steps.Select(step => step.Lower.Slug).Distinct(StringComparer.Ordinal))
        {
            if (!done.Add(start)) continue;
            var way = new List<LadderStep>();
            var onWay = new HashSet<string>(StringComparer.Ordinal) { start };
            var open = new Stack<IEnumerator<LadderStep>>([upwards[start].GetEnumerator()]);
            while (open.TryPeek(out var next))
            {
                if (!next.MoveNext())
                {
                    open.Pop();
                    onWay.Remove(way.Count > 0 ? way[^1].Upper.Slug : start);
                    if (way.Count > 0) way.RemoveAt(way.Count - 1);
                    continue;
                }

                var step = next.Current;
                if (onWay.Contains(step.Upper.Slug)) yield return Circle(way, step);
                if (!done.Add(step.Upper.Slug)) continue;
                way.Add(step);
                onWay.Add(step.Upper.Slug);
                open.Push(upwards[step.Upper.Slug].GetEnumerator());
            }
        }
    }

    private static Diagnostic Circle(List<LadderStep> way, LadderStep closing)
    {
        var first = way.FindIndex(step => step.Lower.Slug == closing.Upper.Slug);
        LadderStep[] circle = first < 0 ? [closing] : [.. way.Skip(first), closing];
        var ordered = circle.OrderBy(step => step.Spot).ToArray();
        return GuideMistakes.LadderCycle(ordered[0].Spot, [circle[0].Lower.Slug, .. circle.Select(step => step.Upper.Slug)], ordered.Skip(1).Select(step => step.Spot));
    }
}
