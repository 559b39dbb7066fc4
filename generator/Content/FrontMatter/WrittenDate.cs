using System.Collections.Immutable;
using System.Globalization;

namespace RoleGuide.Content.FrontMatter;

/// <summary>Understands the dates that people write, to say how the same day is written here.</summary>
internal static class WrittenDate
{
    /// <summary>Forms that leave no doubt about day and month.</summary>
    private static readonly ImmutableArray<string> s_forms =
        ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy"];

    /// <summary>Day and month in figures, in either order: no doubt only where one of them is more than twelve.</summary>
    private static readonly ImmutableArray<string> s_dayFirst = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy"];

    private static readonly ImmutableArray<string> s_monthFirst = ["M/d/yyyy", "M.d.yyyy", "M-d-yyyy"];

    /// <summary>The day as year, month and day; null when the text is no date, or when it may be two.</summary>
    public static string? Meant(string text)
    {
        var day = text.Split('T')[0];
        var date = Read(day, s_forms) ?? (Read(day, s_dayFirst), Read(day, s_monthFirst)) switch
        {
            ({ } only, null) => only,
            (null, { } only) => only,
            ({ } one, { } other) when one == other => one,
            _ => null,
        };
        return date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static DateOnly? Read(string text, ImmutableArray<string> forms) =>
        DateOnly.TryParseExact(text, [.. forms], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
