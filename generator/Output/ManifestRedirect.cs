namespace RoleGuide.Output;

/// <summary>An address that moved for good.</summary>
public sealed record ManifestRedirect(string From, string To);
