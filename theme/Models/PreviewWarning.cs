namespace RoleGuide.Theme.Models;

/// <summary>Something that the build warns of, at one place or at several.</summary>
/// <param name="Severity">"Warning" or "Notice".</param>
/// <param name="Code">Such as RG650.</param>
/// <param name="Hint">What to do; null where the message says it.</param>
public sealed record PreviewWarning(string Severity, string Code, string Message, string? Hint)
{
    /// <summary>The file, with line and column where there are any; null where there are several places.</summary>
    public required string? Place { get; init; }

    /// <summary>How many places there are, in words.</summary>
    public required string Count { get; init; }

    /// <summary>The places where there are several.</summary>
    public required Items<string> Places { get; init; }

    /// <summary>How many places are not shown, in words; null where all are.</summary>
    public required string? MorePlaces { get; init; }
}
