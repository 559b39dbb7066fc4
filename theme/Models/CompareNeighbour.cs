namespace RoleGuide.Theme.Models;

/// <summary>A role that is compared with the one of the page.</summary>
/// <param name="Labels">Its region, its level and how it stands on the ladder.</param>
/// <param name="Page">The page that compares the two; null when there is none and <paramref name="Table"/> stands in for it.</param>
public sealed record CompareNeighbour(Link Role, Items<string> Labels, Items<CompareVerdict> Verdicts, Link? Page, CompareTable? Table);
