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

    public static ImmutableArray<CompareGap> Of(ComparedPair pair, Role first, Role second, Guide guide) =>
    [
        new CompareGap("On the ladder", Ladder(pair.Distance, guide)),
        new CompareGap("Experience asked for", Experience(first, second)),
    ];

    /// <summary>How the other role of a pair stands to this one: "one rung up", "two rungs down"; null when no ladder joins them.</summary>
    public static string? Relation(ComparedPair pair, string slug) =>
        pair.Distance is { } distance ? $"{InRungs(distance)} {(slug == distance.Way[0] ? "up" : "down")}" : null;

    private static string InRungs(LadderDistance distance) => $"{s_numbers[distance.Rungs]} rung{(distance.Rungs == 1 ? "" : "s")}";

    private static string Ladder(LadderDistance? distance, Guide guide)
    {
        if (distance is null) return "No ladder in this guide leads from one to the other.";
        Role[] way = [.. distance.Way.Select(slug => guide.RoleBySlug[slug])];
        var sentence = $"{CompareNames.Beside(way[^1], way[0])} is {InRungs(distance)} up from {Words.InSentence(CompareNames.Beside(way[0], way[^1]))}";
        return distance.Rungs == 1 ? $"{sentence}." : $"{sentence}, by way of {Words.And([.. way[1..^1].Select(role => Words.InSentence(CompareNames.Beside(role, way[0])))])}.";
    }

    /// <summary>Counted from the least that each role asks for.</summary>
    private static string Experience(Role first, Role second)
    {
        if (YearsOf(first) is not { } one || YearsOf(second) is not { } other)
        {
            if (YearsOf(first) is null && YearsOf(second) is null) return "The sources give no years for either role.";
            return $"The sources give no years for {Words.InSentence(YearsOf(first) is null ? CompareNames.Beside(first, second) : CompareNames.Beside(second, first))}.";
        }

        if (one.Low == other.Low) return $"The same at the least: {Count(one.Low)}.";
        var about = one.IsApproximate || other.IsApproximate ? "About " : "";
        var more = Words.InSentence(one.Low > other.Low ? CompareNames.Beside(first, second) : CompareNames.Beside(second, first));
        return string.Create(
            CultureInfo.InvariantCulture, $"{about}{Count(Math.Abs(one.Low - other.Low))} more at the least for {more}: {Math.Max(one.Low, other.Low)} against {Math.Min(one.Low, other.Low)}.");
    }

    private static Amount? YearsOf(Role role) => role.Facts.AtAGlance.Experience?.Years;

    private static string Count(long years) => string.Create(CultureInfo.InvariantCulture, $"{years} year{(years == 1 ? "" : "s")}");
}
