namespace RoleGuide.Theme.Models;

/// <summary>A question in the list of all questions.</summary>
/// <param name="Anchor">The id of its entry, stable over builds.</param>
/// <param name="Question">The question, leading to its full answer.</param>
/// <param name="FirstSentence">The first sentence of that answer as plain text.</param>
public sealed record FaqLine(string Anchor, Link Question, string FirstSentence);
