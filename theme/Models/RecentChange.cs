namespace RoleGuide.Theme.Models;

/// <summary>The newest change of an article.</summary>
public sealed record RecentChange(Link Role, DateStamp On, string Note);
