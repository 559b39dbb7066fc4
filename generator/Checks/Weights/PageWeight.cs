using System.Collections.Immutable;
using RoleGuide.Output;

namespace RoleGuide.Checks.Weights;

/// <summary>What a reader's browser fetches for a page.</summary>
/// <param name="Html">The page itself as it is sent, in bytes.</param>
public sealed record PageWeight(OutputFile Page, int Html)
{
    /// <summary>From the root of the site.</summary>
    public string Address => FinishedPage.AddressOf(Page.Path);

    public required ImmutableArray<LoadedFile> Sheets { get; init; }

    public required ImmutableArray<LoadedFile> Scripts { get; init; }

    public required ImmutableArray<LoadedFile> Pictures { get; init; }
}
