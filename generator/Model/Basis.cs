namespace RoleGuide.Model;

/// <summary>What a pay figure includes. Figures of different bases are never compared.</summary>
public enum Basis
{
    /// <summary>Fixed pay alone.</summary>
    Base,

    /// <summary>Base with bonus, commission or equity, as the source defines it.</summary>
    Total,

    /// <summary>On-target earnings: base with the variable pay for meeting every target.</summary>
    Ote,
}
