using System.Collections.Immutable;

namespace RoleGuide.History;

/// <summary>A page that is not what it was.</summary>
/// <param name="Address">Where it stands, or stood.</param>
/// <param name="PageKind">What it is: role, category, text page …</param>
/// <param name="Title">The title of its article; null for pages that are made from several.</param>
public sealed record PageChange(PageChangeKind Kind, string Address, string PageKind, string? Title)
{
    /// <summary>Where a page stood that moved.</summary>
    public string? From { get; init; }

    /// <summary>Where the address of a removed page leads now; null when it leads nowhere.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>What it says otherwise, in the order of the page.</summary>
    public ImmutableArray<FactChange> Facts { get; init; } = [];

    /// <summary>The addresses of the changed pages of which it shows something.</summary>
    public ImmutableArray<string> Shown { get; init; } = [];

    public bool IsDraft { get; init; }

    /// <summary>Whether search engines are told of it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>The day that the article calls its last change, when it says something new and the day did not move.</summary>
    public string? StaleDate { get; init; }
}
