namespace RoleGuide.Model;

/// <summary>A change of an article that a reader would notice.</summary>
public sealed record Change(DateOnly On, string Note);
