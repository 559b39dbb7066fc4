using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Updates;

/// <summary>What a reader would notice of one article on one day.</summary>
/// <param name="Notes">The notes of that day in the order of the article, at least one.</param>
internal sealed record GuideUpdate(Role Role, DateOnly On, ImmutableArray<string> Notes)
{
    /// <summary>The notes as one text.</summary>
    public string Text => string.Join(' ', Notes.Select(Words.Sentence));

    /// <summary>The updates of all published articles, newest first and in ordinal order of slugs on one day. A draft tells of itself nowhere, not even in a preview that shows it.</summary>
    public static ImmutableArray<GuideUpdate> AllOf(Guide guide) =>
    [
        .. guide.Roles
            .Where(role => !role.Facts.IsDraft)
            .SelectMany(role => role.Facts.Changes.GroupBy(change => change.On, (on, changes) => new GuideUpdate(role, on, [.. changes.Select(change => change.Note)])))
            .OrderByDescending(update => update.On)
            .ThenBy(update => update.Role.Slug, StringComparer.Ordinal),
    ];
}
