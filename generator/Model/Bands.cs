using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>The order in which bands stand for the whole of a role's pay.</summary>
public static class Bands
{
    /// <summary>The band that says most about a role comes first.</summary>
    public static readonly ImmutableArray<Band> MostTellingFirst = [Band.Typical, Band.Average, Band.Mid, Band.Senior, Band.Entry, Band.Top];
}
