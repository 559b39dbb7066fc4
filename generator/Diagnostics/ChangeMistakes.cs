using System.Collections.Immutable;
using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Mistakes that show only beside an earlier state of the guide.</summary>
public static class ChangeMistakes
{
    public const string DateBehindCode = "RG650";

    /// <summary>How many changes a message names.</summary>
    private const int Named = 2;

    /// <summary>An article that changed while the day of its last change did not.</summary>
    /// <param name="changes">What the article says otherwise, in words; at least one.</param>
    /// <param name="dates">The day of the last change, as the article gave it and as it gives it now.</param>
    public static Diagnostic DateBehind(SourceSpot spot, ImmutableArray<string> changes, (string Before, string Now) dates) => Diagnostic.Warning(DateBehindCode, spot,
        $"The article says something new ({Few(changes)}), but \"updated\" {(dates.Before == dates.Now ? $"is still {dates.Now}" : $"went back from {dates.Before} to {dates.Now}")}. "
        + "Expected the day of the last change that a reader would notice.",
        "Set updated to the day of this change and say under changes what is new. If that day is right already, leave it.");

    private static string Few(ImmutableArray<string> changes)
    {
        var named = string.Join("; ", changes.Take(Named));
        return changes.Length <= Named ? named : string.Create(CultureInfo.InvariantCulture, $"{named}; and {changes.Length - Named} more");
    }
}
