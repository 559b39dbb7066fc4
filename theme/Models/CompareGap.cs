namespace RoleGuide.Theme.Models;

/// <summary>How far apart two roles are in one respect, in words.</summary>
/// <param name="Term">The respect, for example "On the ladder".</param>
public sealed record CompareGap(string Term, string Text);
