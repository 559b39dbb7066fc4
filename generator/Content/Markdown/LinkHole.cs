using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>A relative link or image whose address is filled in once all addresses are known.</summary>
/// <param name="Offset">The byte of <see cref="Prose.Written"/> where text is inserted: the escaped address of a link, or
/// <c> src="…" width="…" height="…"</c> (with the leading space) of an image.</param>
/// <param name="Target">The target as its writer wrote it, entities decoded: <c>../sales/account-executive.md#pay</c> or <c>#pay</c>.</param>
/// <param name="Spot">The target itself in the source: what stands between the parentheses, or in the link definition.</param>
public sealed record LinkHole(HoleKind Kind, int Offset, string Target, SourceSpot Spot);
