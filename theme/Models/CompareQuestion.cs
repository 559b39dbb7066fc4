namespace RoleGuide.Theme.Models;

/// <summary>A question of one role's page that speaks of the other role.</summary>
/// <param name="Question">The question, leading to its full answer.</param>
/// <param name="Role">The role on whose page it stands.</param>
public sealed record CompareQuestion(Link Question, string Role);
