using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Build;

namespace RoleGuide.Reporting;

/// <summary>The steps of a run as a table: phase, documents, time, what each depends on.</summary>
public static class StepTable
{
    /// <summary>The heading and a line for each step; nothing when none ran.</summary>
    public static ImmutableArray<string> Of(IReadOnlyCollection<StepRecord> steps)
    {
        if (steps.Count == 0) return [];
        var width = steps.Max(step => step.Name.Length);
        return
        [
            $"{"Phase",-12} {"Step".PadRight(width)} {"Documents",9} {"Time",8}  Depends on",
            .. steps.Select(step => string.Create(
                CultureInfo.InvariantCulture,
                $"{step.Phase,-12} {step.Name.PadRight(width)} {step.Documents,9:N0} {step.Time.TotalMilliseconds,5:N0} ms  {NeedsOf(step)}")),
        ];
    }

    private static string NeedsOf(StepRecord step)
    {
        if (!step.Needs.IsEmpty) return string.Join(", ", step.Needs);
        return step.Phase == Phase.Input ? "the input folder" : "nothing";
    }
}
