namespace RoleGuide.Model;

/// <summary>Which part of a role's pay a figure speaks of.</summary>
public enum Band
{
    Entry,
    Mid,
    Senior,
    Typical,

    /// <summary>One amount that the source calls an average. It is never printed as a median.</summary>
    Average,
    Top,
}
