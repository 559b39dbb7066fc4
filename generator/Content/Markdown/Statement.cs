using System.Collections.Immutable;

namespace RoleGuide.Content.Markdown;

/// <summary>A sentence that names an amount of money, or a row of a table that does.</summary>
/// <param name="Section">The words of the h2 above it; empty before the first, and in an answer.</param>
/// <param name="Text">Its words without markup; those of a table's head go before those of the row.</param>
/// <param name="Links">What its links lead to, as the writer gave it.</param>
public sealed record Statement(string Section, string Text, ImmutableArray<NamedAmount> Amounts, ImmutableArray<string> Links);
