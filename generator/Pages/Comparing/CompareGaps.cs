using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>How far apart two roles are, in words.</summary>
internal static class CompareGaps
{
    private static readonly ImmutableArray<string> s_numbers = ["no", "one", "two", "three", "four", "five", "six"];

    public static ImmutableArray<CompareGap> Of(ComparedPair pair, Guide guide) =>
    [
        new CompareGap("On the ladder", Ladder(pair.Distance, guide)),
        new CompareGap("Experience asked for", Experience(guide.RoleBySlug[pair.Pair.First], guide.RoleBySlug[pair.Pair.Second], guide)),
    ];

    /// <summary>How the other role of a pair stands to this one: "one rung up", "two rungs down"; null when no ladder joins them.</summary>
    public static string? Relation(ComparedPair pair, string slug) =>
        pair.Distance is { } distance ? $"{InRungs(distance)} {(slug == distance.Way[0] ? "up" : "down")}" : null;

    private static string InRungs(LadderDistance distance) => $"{s_numbers[distance.Rungs]} rung{(distance.Rungs == 1 ? "" : "s")}";

    private static string Ladder(LadderDistance? distance, Guide guide)
    {
        if (distance is null) return "No ladder in this guide leads from one to the other.";
        Role[] way = [.. distance.Way.Select(slug => guide.RoleBySlug[slug])];
        var sentence = $"{CompareNames.Of(way[^1], guide)} is {InRungs(distance)} up from {CompareNames.InSentence(way[0], guide)}";
        return distance.Rungs == 1 ? $"{sentence}." : $"{sentence}, by way of {Words.And([.. way[1..^1].Select(role => CompareNames.InSentence(role, guide))])}.";
    }

    /// <summary>Counted from the least that each role asks for.</summary>
    private static string Experience(Role first, Role second, Guide guide)
    {
        if (YearsOf(first) is not { } one || YearsOf(second) is not { } other)
        {
            Role[] unknown = [.. new[] { first, second }.Where(role => YearsOf(role) is null)];
            return unknown.Length == 2 ? "The sources give no years for either." : $"The sources give no years for {CompareNames.InSentence(unknown[0], guide)}.";
        }

        if (one.Low == other.Low) return $"The same at the least: {Count(one.Low)}.";
        var about = one.IsApproximate || other.IsApproximate ? "About " : "";
        var more = CompareNames.InSentence(one.Low > other.Low ? first : second, guide);
        return string.Create(
            CultureInfo.InvariantCulture, $"{about}{Count(Math.Abs(one.Low - other.Low))} more at the least for {more}: {Math.Max(one.Low, other.Low)} against {Math.Min(one.Low, other.Low)}.");
    }

    private static Amount? YearsOf(Role role) => role.Facts.AtAGlance.Experience?.Years;

    private static string Count(long years) => string.Create(CultureInfo.InvariantCulture, $"{years} year{(years == 1 ? "" : "s")}");
}
