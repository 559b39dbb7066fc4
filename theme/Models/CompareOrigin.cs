namespace RoleGuide.Theme.Models;

/// <summary>Where the cells of a role come from.</summary>
/// <param name="File">The article's file in the input.</param>
/// <param name="PaySources">The sources behind its pay figures.</param>
public sealed record CompareOrigin(Link Role, string File, DateStamp Updated, Items<Link> PaySources);
