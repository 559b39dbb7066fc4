namespace RoleGuide.Model;

/// <summary>
/// Markup that is left where it is, since nobody will ask for it: that of articles whose own pages are not made. Who asks nevertheless is told so, and never given other words in their place.
/// </summary>
public static class Withheld
{
    /// <summary>Withholds the markup that is read.</summary>
    public static Aside Aside { get; } = static _ => static _ => throw new WithheldException();

    /// <summary>Markup that is withheld.</summary>
    public static Html Markup { get; } = Html.Of(ReadOnlyMemory<byte>.Empty, Aside);
}
