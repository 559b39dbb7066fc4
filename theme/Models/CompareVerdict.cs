namespace RoleGuide.Theme.Models;

/// <summary>The authored sentence that tells two roles apart.</summary>
/// <param name="Role">The slug of the role whose article says it.</param>
/// <param name="By">Whose article that is, where both have a say; null otherwise.</param>
public sealed record CompareVerdict(string Role, string Text, string? By);
