namespace RoleGuide.Model;

/// <summary>A question with its answer.</summary>
/// <param name="Id">The id of the question on the role's page.</param>
public sealed record Question(string Id, string Text, Html Answer)
{
    /// <summary>How the ids of questions start, and of nothing else.</summary>
    public const string IdPrefix = "q-";
}
