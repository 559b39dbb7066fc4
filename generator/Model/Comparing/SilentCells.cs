using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>The cells of comparison pages that say that the sources of a role are silent.</summary>
/// <param name="Fields">The fields in question, each once, in the order of the tables.</param>
public sealed record SilentCells(string Slug, int Count, ImmutableArray<string> Fields);
