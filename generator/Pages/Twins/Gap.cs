namespace RoleGuide.Pages.Twins;

/// <summary>What stands between a block and the one before it.</summary>
internal enum Gap
{
    /// <summary>The end of a line.</summary>
    Close,

    /// <summary>An empty line.</summary>
    Apart,
}
