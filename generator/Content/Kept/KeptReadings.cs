using System.Collections.Immutable;
using RoleGuide.Content.Articles;

namespace RoleGuide.Content.Kept;

/// <summary>What was fetched of readings that were kept, each in the order of their paths.</summary>
public sealed record KeptReadings(ImmutableArray<Article> Articles, ImmutableArray<PageDraft> Pages);
