using System.Collections.Immutable;

namespace RoleGuide.Checks;

/// <summary>What the checks of every build need to know of a finished file that programs read.</summary>
/// <param name="Path">Relative to the output folder.</param>
internal sealed record FileTrace(string Path)
{
    /// <summary>Why the file is not what its name says, as the rest of a sentence; null when it is.</summary>
    public string? Fault { get; init; }

    /// <summary>The lines of the file with the redirect rules; empty of every other.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The addresses that a sitemap names, in its order; empty of every other file.</summary>
    public ImmutableArray<string> Locations { get; init; } = [];

    /// <summary>Width and height in pixels of a picture as link previews show them, such as "1200 by 630"; null of every other file.</summary>
    public string? PictureSize { get; init; }
}
