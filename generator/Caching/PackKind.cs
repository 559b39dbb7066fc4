namespace RoleGuide.Caching;

/// <summary>What a pack holds.</summary>
public enum PackKind
{
    /// <summary>What was read of articles and text pages.</summary>
    Readings,

    /// <summary>What became of pages.</summary>
    Pages,
}
