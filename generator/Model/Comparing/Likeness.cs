namespace RoleGuide.Model.Comparing;

/// <summary>How two roles stand to each other in one field.</summary>
public enum Likeness : byte
{
    /// <summary>Both say the same.</summary>
    Alike,

    /// <summary>Both say something, and not the same.</summary>
    Different,

    /// <summary>One of them is silent, or what they say can't be laid side by side.</summary>
    Unknown,
}
