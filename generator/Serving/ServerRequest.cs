namespace RoleGuide.Serving;

/// <summary>What a server is asked to do.</summary>
/// <param name="Port">On which port of this machine alone; 0 takes any free one.</param>
/// <param name="Site">The current state of the site, asked for at each request.</param>
/// <param name="Live">The open pages that are told of changes; null for a site that stands still.</param>
public sealed record ServerRequest(int Port, Func<ServedSite> Site, LivePages? Live);
