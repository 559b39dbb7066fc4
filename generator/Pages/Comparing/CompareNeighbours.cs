using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>"How it compares" on a role's page: a link for each pair with a page of its own, a short table for the others.</summary>
internal static class CompareNeighbours
{
    /// <summary>The rungs above and below first, then the others; empty when the role is compared with none.</summary>
    public static ImmutableArray<CompareNeighbour> Of(Role role, PageContext context)
    {
        var pairs = context.Pairs.Of(role.Slug);
        var neighbours = ImmutableArray.CreateBuilder<CompareNeighbour>(pairs.Length);
        foreach (var pair in pairs)
        {
            if (pair.IsStep) neighbours.Add(Neighbour(pair, role, context));
        }

        foreach (var pair in pairs)
        {
            if (!pair.IsStep) neighbours.Add(Neighbour(pair, role, context));
        }

        return neighbours.MoveToImmutable();
    }

    private static CompareNeighbour Neighbour(ComparedPair pair, Role role, PageContext context)
    {
        var guide = context.Guide;
        var other = guide.RoleBySlug[pair.Pair.Other(role.Slug)];
        var (region, level) = (context.RegionNames(other.Facts.Regions), Words.Level(other.Facts.Level));
        var (first, second) = pair.Pair.First == role.Slug ? (role, other) : (other, role);
        return new CompareNeighbour(
            CompareNames.LinkBeside(other, role),
            CompareGaps.Relation(pair, role.Slug) is { } relation ? [region, level, Words.Capital(relation)] : [region, level],
            ComparePages.Verdicts(pair, first, second),
            pair.HasPage ? context.Comparison(pair) : null,
            pair.HasPage ? null : CompareTables.Short(pair, first, second, guide));
    }
}
