using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Searching;

/// <summary>A page as the search knows it.</summary>
/// <param name="Label">What stands beside its title, such as category and region.</param>
/// <param name="Summary">Empty for a page whose title says it all.</param>
internal sealed record SearchEntry(string Title, PagePath Path, SearchLabel Label, string Summary)
{
    /// <summary>Other titles of the same thing.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What the page says below its title: headings and questions with their anchors.</summary>
    public ImmutableArray<Section> Headings { get; init; } = [];
}
