namespace RoleGuide.History;

/// <summary>Names of facts that are asked for.</summary>
internal static class Labels
{
    public const string Title = "title";
    public const string Category = "category";
    public const string Updated = "last updated";
    public const string State = "state";

    /// <summary>What the state of an article is that is not published.</summary>
    public const string Draft = "draft";
}
