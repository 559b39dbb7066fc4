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

    /// <summary>Counted from the least that each role asks for. What can't be counted is quoted.</summary>
    private static string Experience(Role first, Role second)
    {
        var (asked, askedOfOther) = (first.Facts.AtAGlance.Experience, second.Facts.AtAGlance.Experience);
        if (asked is null && askedOfOther is null) return "The sources give no years for either role.";
        if (asked?.Years is not { } one || askedOfOther?.Years is not { } other) return string.Join(' ', new[] { Uncounted(first, second), Uncounted(second, first) }.OfType<string>());
        var (most, least) = one.Low < other.Low ? (other, one) : (one, other);
        if (most.Low == least.Low) return $"Both ask for at least {Least(most.IsApproximate ? most : least)}.";
        var (higher, lower) = one.Low < other.Low ? (second, first) : (first, second);
        var more = string.Create(CultureInfo.InvariantCulture, $"{(most.IsApproximate || least.IsApproximate ? "about " : "")}{most.Low - least.Low}");
        var than = string.Create(CultureInfo.InvariantCulture, $"{Words.InSentence(CompareNames.Beside(lower, higher))} with {(least.IsApproximate ? "about " : "")}{least.Low}");
        return $"{CompareNames.Beside(higher, lower)} asks for at least {Least(most)}, {more} more than {than}.";
    }

    /// <summary>Why the experience of a role takes no part in a count; null where it has years.</summary>
    private static string? Uncounted(Role role, Role other)
    {
        var name = Words.InSentence(CompareNames.Beside(role, other));
        return role.Facts.AtAGlance.Experience switch
        {
            null => $"The sources give no years for {name}.",
            { Years: null, Note: { } note } => $"Not counted: for {name} the guide says “{note}”.",
            _ => null,
        };
    }

    private static string Least(Amount years) => Words.Years(years with { High = null, IsOpenEnded = false });
}
