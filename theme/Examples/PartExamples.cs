namespace RoleGuide.Theme.Examples;

/// <summary>Every part with its examples, those of one part together. Names and figures are made up.</summary>
public static class PartExamples
{
    public static IReadOnlyList<PartExample> All =>
    [
        .. FrameExamples.All,
        .. TextExamples.All,
        .. PayExamples.All,
        .. SalaryExamples.All,
        .. LadderExamples.All,
        .. CompareExamples.All,
        .. QuestionExamples.All,
        .. ListExamples.All,
        .. FormExamples.All,
        .. ChangeExamples.All,
    ];
}
