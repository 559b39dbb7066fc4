namespace RoleGuide.Theme.Models;

/// <summary>Something that the build warns of, at one place or at several.</summary>
/// <param name="Severity">"Warning" or "Notice".</param>
/// <param name="Code">Such as RG650.</param>
/// <param name="Places">The files, with line and column where there are any.</param>
/// <param name="MorePlaces">How many places are not shown, in words; null where all are.</param>
/// <param name="Hint">What to do; null where the message says it.</param>
public sealed record PreviewWarning(string Severity, string Code, Items<string> Places, string? MorePlaces, string Message, string? Hint);
