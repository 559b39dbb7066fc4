namespace RoleGuide.Benchmarks;

/// <summary>How much the articles of a corpus say.</summary>
internal enum ArticleSize
{
    /// <summary>Three short sections, and verdicts about three other roles: many derived pages from little text.</summary>
    Short,

    /// <summary>A body as long as that of a full article of the guide, and no verdicts: one page for each article.</summary>
    Full,
}
