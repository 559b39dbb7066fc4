namespace RoleGuide.Commands;

/// <summary>What the program takes from the machine it runs on, read once in Program.</summary>
/// <param name="Clock">Measures steps and gives today's date, which reaches only the list of due reviews.</param>
/// <param name="SourceDateEpoch">SOURCE_DATE_EPOCH as it was set, or null.</param>
/// <param name="HomeFolder">The user's home, which is never taken for an output; null where there is none.</param>
public sealed record Machine(TimeProvider Clock, TextWriter Out, TextWriter Error, string? SourceDateEpoch, string WorkingFolder, string? HomeFolder)
{
    /// <summary>Where people read of the work.</summary>
    public TextWriter Error { get; } = new VisibleLines(Error);

    /// <summary>Where programs keep what is one user's alone and no project's; null where there is no such folder.</summary>
    public string? UserFolder { get; init; }

    /// <summary>The file that takes the summary of a step (GITHUB_STEP_SUMMARY), or null.</summary>
    public string? StepSummary { get; init; }

    /// <summary>How standard error shows that a long run is still at work.</summary>
    public ProgressForm Progress { get; init; }

    /// <summary>Ends what would run for ever, besides the signals of the system.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The theme's files beside the program's sources; null where the program stands alone and uses those that it carries.</summary>
    public string? ThemeFolder { get; init; }
}
