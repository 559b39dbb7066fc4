using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Caching;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>Proves a build: the site is made once more, of nothing that is remembered, and held against every byte of the output folder.</summary>
internal static class CleanBuild
{
    /// <summary>The report with what differs: a fault of ours for each file.</summary>
    /// <param name="inputs">What the build was made of.</param>
    /// <param name="report">The report of a build that wrote its site.</param>
    public static RunReport Prove(Session session, BuildInputs inputs, RunReport report)
    {
        if (report.Site is null) return report;
        var run = new BuildRun(session.Machine.Clock);
        var clean = Made(run, session.Request, inputs);
        if (clean is null || run.HasErrors) return report with { Problem = "The input changed while it was built, so nothing is proved.", ExitCode = ExitCode.Failure };
        try
        {
            var kinds = clean.Files.ToDictionary(file => file.Path, file => file.Kind, StringComparer.Ordinal);
            ImmutableArray<Fault> faults = [.. TreeComparison.Of(session.OutputFolder, clean).Select(one => Fault.Of($"{one.Path}: {Told(one, kinds)}"))];
            return faults.IsEmpty
                ? report with { Notes = [.. report.Notes, $"A clean build makes the same {Quantity.Of(clean.Files.Length, "file")}, byte for byte."] }
                : report with
                {
                    Faults = [.. report.Faults, .. faults],
                    Problem = $"{Quantity.Of(faults.Length, "file")} of {session.OutputFolder} {(faults.Length == 1 ? "differs" : "differ")} from those of a clean build. If nobody touched the folder, this is a bug of RoleGuide: --no-cache builds without it.",
                    ExitCode = ExitCode.Failure,
                };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return report with { Problem = $"The folder {session.OutputFolder} could not be compared with a clean build. The system says: {fault.Message}", ExitCode = ExitCode.Failure };
        }
    }

    /// <summary>The site as it is made now; null when it is made of other files, or of such as have mistakes.</summary>
    private static Manifest? Made(BuildRun run, SiteRequest request, BuildInputs inputs)
    {
        var sources = Site.Sources(run, request);
        if (!SiteInputs.Of(run, sources.Value, request).Files.SequenceEqual(inputs.Files)) return null;
        var content = Site.Read(run, sources, request);
        return run.HasErrors ? null : Site.Render(run, content, request, ManifestFile.Of).Value.Manifest;
    }

    private static string Told(TreeDifference difference, Dictionary<string, string> kinds) => difference switch
    {
        TreeDifference.Extra => "a clean build makes no such file",
        TreeDifference.Missing => $"the file is missing; a clean build makes it in the step {StepOf(difference.Path, kinds[difference.Path])}",
        TreeDifference.Altered altered => $"{altered.What}; a clean build makes the file ({kinds[altered.Path]}) in the step {StepOf(altered.Path, kinds[altered.Path])}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The step that makes files of a kind.</summary>
    private static string StepOf(string path, string kind) => kind switch
    {
        "asset" or "social picture" => "Theme assets",
        "picture" => "Pictures",
        _ => PageKinds.IsRendered(kind, path) ? "Rendering" : "Files",
    };
}
