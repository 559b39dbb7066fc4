namespace RoleGuide.Theme.Models;

/// <summary>Something that the build warns of.</summary>
/// <param name="Severity">"Warning" or "Notice".</param>
/// <param name="Code">Such as RG650.</param>
/// <param name="Place">The file, with line and column where there are any.</param>
/// <param name="Hint">What to do; null where the message says it.</param>
public sealed record PreviewWarning(string Severity, string Code, string Place, string Message, string? Hint);
