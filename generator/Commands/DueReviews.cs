using System.Collections.Immutable;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>The articles whose review is due, counted from today. They are notices and fail nothing but <c>check --reviews</c>.</summary>
internal static class DueReviews
{
    /// <summary>The longest overdue first, then by file.</summary>
    public static ImmutableArray<DueReview> Of(Guide guide, DateOnly today) =>
    [
        .. guide.Roles
            .Where(role => role.Facts.ReviewBy < today)
            .OrderBy(role => role.Facts.ReviewBy)
            .ThenBy(role => role.Source, StringComparer.Ordinal)
            .Select(role => new DueReview(role.Facts.ReviewBy, ReviewMistakes.Due(SourceSpot.WholeFile(role.Source), role.Facts.ReviewBy))),
    ];
}
