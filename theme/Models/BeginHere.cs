namespace RoleGuide.Theme.Models;

/// <summary>What the page for contributors leads to.</summary>
/// <param name="Keys">The reference of all keys.</param>
/// <param name="Starts">For each category where a new article can be begun in a browser; empty when site.yml names no repository.</param>
/// <param name="Messages">Where every message is explained; null when site.yml names no repository.</param>
public sealed record BeginHere(Link Keys, Items<Link> Starts, Link? Messages);
