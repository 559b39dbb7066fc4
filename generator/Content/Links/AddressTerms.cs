using RoleGuide.Model.Comparing;

namespace RoleGuide.Content.Links;

/// <summary>What addresses depend on besides the articles.</summary>
/// <param name="Drafts">What becomes of drafts.</param>
/// <param name="Known">Pairs that were compared before. They change how long it takes and nothing else.</param>
public sealed record AddressTerms(Drafts Drafts, ComparedPairs Known);
