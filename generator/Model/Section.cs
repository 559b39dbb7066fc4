namespace RoleGuide.Model;

/// <summary>A section of a body, made from an h2.</summary>
/// <param name="Id">The id of its heading.</param>
public sealed record Section(string Title, string Id);
