namespace RoleGuide.History;

/// <summary>What became of a page, what matters most to readers first.</summary>
public enum PageChangeKind
{
    Added,

    /// <summary>It stands at another address, to which the old one leads.</summary>
    Moved,

    Removed,

    /// <summary>It says something else than before; where a manifest of an early version knows no substance: its bytes differ.</summary>
    Changed,

    /// <summary>It shows what another page says, which changed.</summary>
    Shows,

    /// <summary>It says the same and looks different.</summary>
    Looks,
}
