namespace RoleGuide.Theme.Models;

/// <summary>A question in the list of all questions.</summary>
/// <param name="Anchor">The id of its entry, stable over builds.</param>
/// <param name="Question">The question, leading to its full answer.</param>
/// <param name="FirstSentence">The first sentence of that answer as plain text.</param>
public sealed record FaqLine(string Anchor, Link Question, string FirstSentence)
{
    /// <summary>The ids that it had under former names.</summary>
    public Items<string> FormerAnchors { get; init; } = [];
}
