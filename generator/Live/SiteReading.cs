using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Live;

/// <summary>What reading some versions of the input files gave.</summary>
/// <param name="Tree">The files that were read.</param>
/// <param name="Found">
/// The diagnostics of the files that were read, silenced ones included and advice excepted; what is said of files that could not be taken is not among them.
/// </param>
internal sealed record SiteReading(SourceTree Tree, SiteContent Result, ImmutableArray<Diagnostic> Found)
{
    /// <summary>The mistakes for which nothing of these files may be shown.</summary>
    public IEnumerable<Diagnostic> Errors => Found.Where(one => one.Severity == Severity.Error);

    /// <summary>Whether there is a guide to show: settings, and a role at least.</summary>
    public bool IsShowable =>
        Tree.Find(InputLayout.Site) is not null && Tree.Find(InputLayout.Categories) is not null && Tree.Find(InputLayout.Sources) is not null
        && !Result.Guide.Value.Roles.IsEmpty;

    public static SiteReading Of(SourceTree tree, SiteRequest request, TimeProvider clock)
    {
        var run = new BuildRun(clock);
        var content = Site.Link(run, run.Run(Phase.Input, "Sources", () => tree), request);
        return new SiteReading(tree, content, run.Diagnostics);
    }

    /// <summary>What takes long to find and changes nothing that is shown: lost addresses, and what is worth a warning.</summary>
    /// <param name="known">The advice about an earlier reading.</param>
    /// <exception cref="OperationCanceledException">It was stopped before the end.</exception>
    public SiteAdvice Advice(SiteAdvice known, SiteRequest request, TimeProvider clock, CancellationToken stop)
    {
        var run = new BuildRun(clock);
        if (!Errors.Any()) Site.CheckLedger(run, Result, request);
        stop.ThrowIfCancellationRequested();
        return Site.Advise(run, Result, known, stop) with { Found = run.Diagnostics };
    }
}
