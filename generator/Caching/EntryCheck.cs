using System.Collections.Immutable;
using RoleGuide.Diagnostics;
using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Caching;

/// <summary>
/// What a remembered build must be before it is believed. Its hash tells no more than that it is whole: whoever can write into the folder can write that as well, and what the form
/// of JSON lets through (a list that is missing or holds nothing, a place before the first line, counts beyond all numbers) would end the build that reads it.
/// </summary>
internal static class EntryCheck
{
    /// <summary>No text is as hard to read; grades are told in tenths, which numbers far above don't have.</summary>
    private const double MostGrade = 1e6;

    public static bool IsSound(BuildRecord record) =>
        IsSound(record.State) && AreSound(record.Diagnostics, IsSound) && AreKnown(record.Diagnostics)
        && AreSound(record.Reviews, due => IsSound(due.Notice))
        && AreSound(record.OldFigures) && Add(record.OldFigures.Select(one => one.Count))
        && (record.Reading is null || AreSound(record.Reading.All, one => one.Slug is not null && Math.Abs(one.Grade) <= MostGrade))
        && (record.Pairs is null || IsSound(record.Pairs))
        && AreSound(record.PageKinds) && AreSound(record.OtherKinds) && Add(record.PageKinds.Concat(record.OtherKinds).Select(kind => kind.Count))
        && AreSound(record.Notes);

    public static bool IsSound(LastBuild last) =>
        AreSound(last.Inputs.Files) && IsSound(last.State) && Enum.IsDefined(last.Cause) && AreSound(last.Changed) && AreSound(last.Written) && (last.Rendered is not { } rendered || AreSound(rendered));

    private static bool IsSound(EditionState? state) => state is { Folder: not null, Manifest: not null };

    private static bool IsSound(PairReport pairs) =>
        AreSound(pairs.WithoutPage, pair => AreSound(pair.Lacks)) && AreSound(pairs.Silent, one => AreSound(one.Fields)) && Add(pairs.Silent.Select(one => one.Count).Append(pairs.WithPage));

    private static bool AreKnown(ImmutableArray<Diagnostic> told)
    {
        if (told.IsEmpty) return true;
        var handbook = Handbook.Embedded();
        return told.All(one => handbook.Knows(one.Code));
    }

    private static bool IsSound(Diagnostic one) => Enum.IsDefined(one.Severity) && IsSound(one.Spot) && AreSound(one.Related, related => IsSound(related.Spot) && related.Note is not null);

    private static bool IsSound(SourceSpot spot) => spot is { Path: not null, Line: > 0, Column: > 0, Length: >= 0 } && spot.Column <= int.MaxValue - spot.Length;

    /// <summary>Whether there is a list, and nothing in it is missing or unsound.</summary>
    private static bool AreSound<T>(ImmutableArray<T> list, Func<T, bool>? isSound = null) => !list.IsDefault && list.All(one => one is not null && isSound?.Invoke(one) != false);

    /// <summary>Whether these are counts that can be added up.</summary>
    private static bool Add(IEnumerable<int> counts)
    {
        var sum = 0L;
        foreach (var count in counts)
        {
            if (count < 0) return false;
            sum += count;
        }

        return sum <= int.MaxValue;
    }
}
