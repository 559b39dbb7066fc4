using System.Collections.Immutable;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>A site of which every file was made, handed on and looked at.</summary>
/// <param name="Manifest">What it consists of, and what it says.</param>
/// <param name="Faults">What must not be published: one sentence for each fault of ours.</param>
public sealed record FinishedSite(Manifest Manifest, ImmutableArray<string> Faults)
{
    /// <summary>Its pages with their twins.</summary>
    internal ImmutableArray<MadePage> Pages { get; init; } = [];

    /// <summary>The files of the pages that were rendered, in their order.</summary>
    internal ImmutableArray<string> FilesOfRendered() => [.. Pages.Where(static page => page.IsRendered).SelectMany(static page => page.Files).Select(static file => file.Path)];
}
