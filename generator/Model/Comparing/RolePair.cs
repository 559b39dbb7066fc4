namespace RoleGuide.Model.Comparing;

/// <summary>Two roles in the ordinal order of their slugs: a pair has one page, whichever of the two somebody starts from.</summary>
public readonly record struct RolePair : IComparable<RolePair>
{
    private RolePair(string first, string second) => (First, Second) = (first, second);

    public string First { get; }

    public string Second { get; }

    /// <summary>The address of the pair's page.</summary>
    public PagePath Path => new($"{GeneratedKinds.Compare.Path.Text}{First}-vs-{Second}/");

    /// <summary>The address that leads to it from the other order.</summary>
    public PagePath ReversePath => new($"{GeneratedKinds.Compare.Path.Text}{Second}-vs-{First}/");

    public static RolePair Of(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? new RolePair(one, other) : new RolePair(other, one);

    /// <summary>The one of the two that is not <paramref name="slug"/>.</summary>
    public string Other(string slug) => slug == First ? Second : First;

    /// <inheritdoc/>
    public int CompareTo(RolePair other) =>
        string.CompareOrdinal(First, other.First) is not 0 and var order ? order : string.CompareOrdinal(Second, other.Second);
}
