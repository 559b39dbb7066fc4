using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>The table of a pair: a row for each field, with a mark that says whether the two differ.</summary>
internal static class CompareTables
{
    private static readonly CompareMark s_alike = new("alike", "=", "the same");
    private static readonly CompareMark s_different = new("different", "≠", "differs");
    private static readonly CompareMark s_silent = new("unknown", "?", "known for one only");
    private static readonly CompareMark s_incomparable = new("unknown", "?", "not comparable");

    /// <summary>Every field of which the sources of at least one of the two speak; the others are named below.</summary>
    public static CompareTable Whole(ComparedPair pair, Role first, Role second, Guide guide)
    {
        var silent = pair.Lines.Any(line => line.IsSilent)
            ? $"The sources say nothing of either role here: {string.Join(", ", pair.Lines.Where(line => line.IsSilent).Select(line => Words.InSentence(CompareCells.Term(line.Field))))}."
            : null;
        return Of(pair, (first, second), static line => !line.IsSilent, guide) with { Silence = silent };
    }

    /// <summary>Only the fields of which the sources of both speak.</summary>
    public static CompareTable Short(ComparedPair pair, Role first, Role second, Guide guide) =>
        Of(pair, (first, second), static line => line is { FirstIsSilent: false, SecondIsSilent: false }, guide);

    /// <summary>How much can be compared, and how much of it differs.</summary>
    public static string Summary(ComparedPair pair) => pair switch
    {
        { Comparable: 1 } => $"One point can be compared; it {(pair.Different == 1 ? "differs" : "is the same")}.",
        { Different: 0 } => string.Create(CultureInfo.InvariantCulture, $"{pair.Comparable} points can be compared; none of them differs."),
        _ when pair.Different == pair.Comparable => string.Create(CultureInfo.InvariantCulture, $"{pair.Comparable} points can be compared; all of them differ."),
        _ => string.Create(CultureInfo.InvariantCulture, $"{pair.Comparable} points can be compared; {pair.Different} of them differ{(pair.Different == 1 ? "s" : "")}."),
    };

    private static CompareTable Of(ComparedPair pair, (Role First, Role Second) roles, Func<ComparedLine, bool> isShown, Guide guide)
    {
        var (first, second) = (ComparedSide.Of(roles.First, roles.Second), ComparedSide.Of(roles.Second, roles.First));
        var rows = ImmutableArray.CreateBuilder<CompareRow>(pair.Lines.Length);
        foreach (var line in pair.Lines)
        {
            if (isShown(line)) rows.Add(Row(line, first, second, guide));
        }

        return new CompareTable(Summary(pair), new Link(first.Name, first.Role.Path.Text), new Link(second.Name, second.Role.Path.Text), rows.DrainToImmutable(), null);
    }

    private static CompareRow Row(ComparedLine line, ComparedSide first, ComparedSide second, Guide guide)
    {
        return new CompareRow(
            CompareCells.Term(line.Field),
            MarkOf(line),
            CompareCells.Of(line.Field, first, RemarkOn(line, first, first), guide),
            CompareCells.Of(line.Field, second, RemarkOn(line, second, first), guide));
    }

    private static CompareMark MarkOf(ComparedLine line) => line switch
    {
        { Likeness: Likeness.Alike } => s_alike,
        { Likeness: Likeness.Different } => s_different,
        _ => line.FirstIsSilent || line.SecondIsSilent ? s_silent : s_incomparable,
    };

    /// <summary>Why a cell can't be laid beside the other, which says something too. Experience says so where it is told in words alone.</summary>
    private static string? RemarkOn(ComparedLine line, ComparedSide side, ComparedSide first)
    {
        if (line.Likeness != Likeness.Unknown || line.FirstIsSilent || line.SecondIsSilent) return null;
        if (line.Field == ComparedFields.Pay) return ComparePays.Obstacle(first.Role.Facts, first.Other.Facts);
        return side.Role.Facts.AtAGlance.Experience?.Years is null ? "In words, so not counted" : null;
    }
}
