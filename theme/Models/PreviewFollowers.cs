namespace RoleGuide.Theme.Models;

/// <summary>Pages that show what changed on others.</summary>
/// <param name="More">How many are not named, in a sentence; null where all are.</param>
public sealed record PreviewFollowers(Items<Link> Pages, string? More);
