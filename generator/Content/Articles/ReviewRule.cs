namespace RoleGuide.Content.Articles;

/// <summary>When an article that names no day of its own is due for review.</summary>
internal static class ReviewRule
{
    /// <summary>The last change plus the interval of site.yml, and never beyond the calendar.</summary>
    public static DateOnly DueAfter(DateOnly updated, int months) =>
        updated.Year > 9000 ? updated : updated.AddMonths(months);
}
