namespace RoleGuide.Theme.Models;

/// <summary>A file of data for readers and their programs.</summary>
public sealed record Download(string Name, string Address, string Meaning);
