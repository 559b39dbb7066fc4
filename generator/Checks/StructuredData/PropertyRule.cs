using System.Collections.Immutable;

namespace RoleGuide.Checks.StructuredData;

/// <summary>What a property of a type may hold.</summary>
/// <param name="IsRequired">Whether a node of the type is of no use without it.</param>
/// <param name="Ranges">The types of its values: Text, URL, DateTime, Number, Boolean, or types of nodes.</param>
internal sealed record PropertyRule(bool IsRequired, ImmutableArray<string> Ranges);
