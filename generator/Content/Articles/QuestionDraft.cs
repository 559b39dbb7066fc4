using RoleGuide.Content.Markdown;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Articles;

/// <summary>A question as its article asks it; the links of its answer are not resolved yet.</summary>
/// <param name="Id">The id of the question on the page: <c>q-</c> and the question's words.</param>
/// <param name="Spot">Where the question stands.</param>
public sealed record QuestionDraft(string Id, string Text, Prose Answer, SourceSpot Spot);
