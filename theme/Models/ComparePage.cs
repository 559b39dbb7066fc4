namespace RoleGuide.Theme.Models;

/// <summary>Two roles side by side.</summary>
public sealed record ComparePage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required Items<CompareVerdict> Verdicts { get; init; }

    public required CompareRole First { get; init; }

    public required CompareRole Second { get; init; }

    /// <summary>How far apart the two are on the ladder and in experience.</summary>
    public required Items<CompareGap> Gaps { get; init; }

    public required ComparePay Pay { get; init; }

    public required CompareTable Table { get; init; }

    /// <summary>Questions of either page that speak of the other role.</summary>
    public required Items<CompareQuestion> Questions { get; init; }

    public required Items<CompareOrigin> Origins { get; init; }

    public required DateStamp Updated { get; init; }

    /// <summary>The forms below the page.</summary>
    public required Feedback Feedback { get; init; }
}
