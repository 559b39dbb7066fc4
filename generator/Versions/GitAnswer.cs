namespace RoleGuide.Versions;

/// <summary>What came of a question to Git.</summary>
public abstract record GitAnswer<T>
{
    private GitAnswer()
    {
    }

    public sealed record Found(T Value) : GitAnswer<T>;

    /// <summary>Git is not there, or couldn't tell.</summary>
    /// <param name="Reason">Why, in whole sentences.</param>
    public sealed record Refused(string Reason) : GitAnswer<T>;
}
