using RoleGuide.Output;

namespace RoleGuide.History;

/// <summary>What a build is compared with.</summary>
public abstract record Earlier
{
    private Earlier()
    {
    }

    /// <summary>An edition by its manifest.</summary>
    /// <param name="Name">What it is, as the end of "Compared with …".</param>
    public sealed record Known(Manifest Manifest, string Name) : Earlier;

    /// <summary>Nothing, although something was asked for.</summary>
    /// <param name="Reason">Why, in whole sentences.</param>
    public sealed record Unknown(string Reason) : Earlier;
}
