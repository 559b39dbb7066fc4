using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Updates;

/// <summary>What a reader would notice of one article on one day.</summary>
/// <param name="Notes">The notes of that day in the order of the article, at least one.</param>
internal sealed record GuideUpdate(Role Role, DateOnly On, ImmutableArray<string> Notes)
{
    /// <summary>The notes as one text.</summary>
    public string Text => string.Join(' ', Notes.Select(Words.Sentence));

    /// <summary>How many updates an article tells of. A draft tells of itself nowhere, not even in a preview that shows it.</summary>
    public static int CountOf(Role role) => role.Facts switch
    {
        { IsDraft: true } or { Changes.Length: 0 } => 0,
        { Changes.Length: 1 } => 1,
        var facts => facts.Changes.Select(change => change.On).Distinct().Count(),
    };

    /// <summary>The updates of all published articles, newest first and in ordinal order of slugs on one day.</summary>
    public static ImmutableArray<GuideUpdate> AllOf(Guide guide) =>
    [
        .. guide.Roles
            .Where(role => !role.Facts.IsDraft)
            .SelectMany(role => role.Facts.Changes.GroupBy(change => change.On, (on, changes) => new GuideUpdate(role, on, [.. changes.Select(change => change.Note)])))
            .OrderByDescending(update => update.On)
            .ThenBy(update => update.Role.Slug, StringComparer.Ordinal),
    ];
}
