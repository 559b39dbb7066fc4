using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Diagnostics;
using RoleGuide.Live;
using RoleGuide.Model;

namespace RoleGuide.Commands;

/// <summary>What a preview tells in the terminal: one line for each change.</summary>
internal static class PreviewLines
{
    /// <summary>What has changed, what came of it, how long it took and what is wrong now.</summary>
    /// <param name="rendered">How many pages were rendered for those who have them open.</param>
    public static string Of(LiveEvent.Updated updated, int rendered, TimeSpan took)
    {
        var changes = updated.Before is { } before ? updated.Edition.ChangesSince(before) : [];
        var isSound = updated.Edition.Diagnostics.All(one => one.Severity != Severity.Error);
        var pages = rendered > 0 ? $"{Quantity.Of(rendered, "open page")} shown anew" : isSound ? "no open page shows it" : "the last good pages stay";
        return string.Create(CultureInfo.InvariantCulture, $"Changed  {Names(changes)}: {pages}, {Math.Max(1, took.TotalMilliseconds):N0} ms, {Mistakes(updated.Edition.Diagnostics)}");
    }

    /// <summary>"no mistakes", "1 error" or "2 errors, 1 warning".</summary>
    public static string Mistakes(ImmutableArray<Diagnostic> found)
    {
        string[] counts =
        [
            .. new[] { (Severity.Error, "error"), (Severity.Warning, "warning") }
                .Select(kind => (Count: found.Count(one => one.Severity == kind.Item1), Noun: kind.Item2))
                .Where(kind => kind.Count > 0)
                .Select(kind => Quantity.Of(kind.Count, kind.Noun)),
        ];
        return counts.Length == 0 ? "no mistakes" : string.Join(", ", counts);
    }

    private static string Names(ImmutableArray<string> files) => files switch
    {
        [] => "the theme",
        [var one] => one,
        [var first, ..] => $"{first} and {Quantity.Of(files.Length - 1, "other file")}",
    };
}
