using System.Collections.Immutable;
using RoleGuide.Output;

namespace RoleGuide.Caching;

/// <summary>What the last build of an output folder was given and did, for whoever asks why a page was or was not made anew.</summary>
/// <param name="Inputs">What it was given.</param>
/// <param name="Cause">Why it made pages.</param>
public sealed record LastBuild(BuildInputs Inputs, BuildCause Cause)
{
    /// <summary>The input files that were other than for the build before, in ordinal order.</summary>
    public ImmutableArray<string> Changed { get; init; } = [];

    /// <summary>The files that were written, since none with the same bytes stood in their place, in ordinal order.</summary>
    public ImmutableArray<string> Written { get; init; } = [];

    /// <summary>How it left the output folder. Where another edition stands now, the build tells nothing of it.</summary>
    public EditionState State { get; init; } = new("", "");

    /// <summary>The files of pages and twins that were rendered, since no page was kept that shows the same; null when all were.</summary>
    public ImmutableArray<string>? Rendered { get; init; }

    /// <summary>Whether it made the pages of edited articles alone, and took all else over from the edition before as it stood.</summary>
    public bool IsOfEdit { get; init; }

    /// <summary>A build, seen after the one before it.</summary>
    /// <param name="before">Null when none is remembered.</param>
    public static LastBuild After(LastBuild? before, BuildInputs inputs)
    {
        if (before is null) return new LastBuild(inputs, BuildCause.Nothing);
        var changed = inputs.ChangedSince(before.Inputs);
        var cause = before.Inputs.Program != inputs.Program ? BuildCause.Program
            : before.Inputs.Options != inputs.Options ? BuildCause.Options
            : changed.IsEmpty ? BuildCause.Output
            : BuildCause.Files;
        return new LastBuild(inputs, cause) { Changed = changed };
    }
}
