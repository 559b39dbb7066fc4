namespace RoleGuide.Theme.Models;

/// <summary>A page that a proposed change touches.</summary>
/// <param name="Kind">What it is, for example "Role".</param>
/// <param name="Note">What happens to its address or its date, in a sentence; null where nothing is to be said.</param>
/// <param name="Facts">What it says otherwise.</param>
public sealed record PreviewEntry(Link Page, string Kind, bool IsDraft, string? Note, Items<PreviewFact> Facts);
