using System.Collections.Frozen;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using RoleGuide.Build;
using RoleGuide.Caching;
using RoleGuide.Diagnostics;
using RoleGuide.History;
using RoleGuide.Model;
using RoleGuide.Reporting;
using RoleGuide.Versions;

namespace RoleGuide.Commands;

/// <summary>One run of the program: what was asked for and where to answer.</summary>
internal sealed class Session
{
    private Action<string>? _begins;

    private Session(Machine machine, SiteRequest request)
    {
        Machine = machine;
        Request = request;
        Run = new BuildRun(machine.Clock, step => _begins?.Invoke(step));
    }

    public Machine Machine { get; }

    public SiteRequest Request { get; private set; }

    public BuildRun Run { get; }

    /// <summary>The input folder as it was typed, with a slash at its end.</summary>
    public required string InputName { get; init; }

    /// <summary>The input folder as forms for machines name it: relative to the working folder when it lies below it, else absolute; forward slashes, one at its end.</summary>
    public string InputPlace
    {
        get
        {
            var relative = Path.GetRelativePath(Machine.WorkingFolder, Request.InputFolder);
            var place = relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Request.InputFolder : relative;
            return place == "." ? "" : place.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/') + "/";
        }
    }

    public required string OutputFolder { get; init; }

    public required DateOnly Today { get; init; }

    public required LogLevel Log { get; init; }

    public required ReportForm Form { get; init; }

    public required bool WarningsAsErrors { get; init; }

    /// <summary>The folder where builds are remembered; null when none shall be.</summary>
    public required string? CacheFolder { get; init; }

    /// <summary>Where the key is that tells what earlier builds kept from what a branch brought along.</summary>
    public SealPlace SealPlace => new(Machine.UserFolder, [Machine.WorkingFolder, Request.InputFolder]);

    /// <summary>Files whose diagnostics are told before all others, relative to the input folder.</summary>
    public FrozenSet<string> FirstFiles { get; private set; } = [];

    /// <summary>What --previous and --previous-ref name, which is read only when it is needed.</summary>
    public required (string? Manifest, string? Reference) Previous { get; init; }

    /// <summary>What --changed-since names; its files are told of first.</summary>
    public required string? ChangedSince { get; init; }

    /// <summary>The session of a command line; null when SOURCE_DATE_EPOCH or the input folder is unusable, which it has said then.</summary>
    public static Session? Open(Machine machine, Options options, ParseResult line)
    {
        var input = line.GetValue(options.Input)!;
        var inputFolder = Path.GetFullPath(input, machine.WorkingFolder);
        if (!Directory.Exists(inputFolder))
        {
            Refuse($"There is no input folder {inputFolder}. Expected a folder with site.yml and roles/; name another one with --input.");
            return null;
        }

        if (!TryContentDate(machine, out var contentDate))
        {
            Refuse($"SOURCE_DATE_EPOCH is \"{machine.SourceDateEpoch}\". Expected whole seconds since 1970, in digits only.");
            return null;
        }

        var request = new SiteRequest(
            inputFolder,
            line.GetValue(options.BaseUrl)?.TrimEnd('/'),
            line.GetValue(options.RepositoryUrl),
            line.GetValue(options.Context),
            contentDate,
            line.GetValue(options.Drafts))
        {
            WithRedirectPages = line.GetValue(options.RedirectPages),
        };
        return new Session(machine, request)
        {
            InputName = input.TrimEnd('/', Path.DirectorySeparatorChar) + "/",
            OutputFolder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(line.GetValue(options.Output)!, machine.WorkingFolder)),
            Today = line.GetValue(options.Today) ?? DateOnly.FromDateTime(machine.Clock.GetLocalNow().DateTime),
            Log = line.GetValue(options.Log),
            Form = line.GetValue(options.Format),
            CacheFolder = line.GetValue(options.NoCache) ? null : Path.Combine(machine.WorkingFolder, ".roleguide", "cache"),
            WarningsAsErrors = line.GetValue(options.WarningsAsErrors),
            Previous = (line.GetValue(options.Previous), line.GetValue(options.PreviousRef)),
            ChangedSince = line.CommandResult.Command.Options.Contains(options.ChangedSince) ? line.GetValue(options.ChangedSince) : null,
        };

        void Refuse(string problem) => Answer.Refuse(machine, options, line, problem);
    }

    /// <summary>Shows the progress of the run until it is disposed of.</summary>
    public IDisposable Watch()
    {
        var progress = new Progress(Machine.Clock, Machine.Error, Log == LogLevel.Quiet ? ProgressForm.Untold : Machine.Progress);
        _begins = progress.At;
        return progress;
    }

    /// <summary>What can be told once the input is read: every diagnostic and, when none of them forbids to go on, what the guide is like.</summary>
    public RunReport Report(RunReport blank, SiteContent content)
    {
        var guide = content.Guide.Value;
        var found = DiagnosticOrder.ByPlace(ChangeSignals.Less(Run.Diagnostics, DatedToday(content)), FirstFiles);
        var report = blank with
        {
            Diagnostics = found,
            Notes = [.. blank.Notes, .. NotesOnComparison(found)],
            LineOf = content.Sources.Value.Line,
            Repository = guide.Site.Repository,
            Reviews = DueReviews.Of(guide, Today),
        };
        return IsSound(report.Diagnostics)
            ? report with { OldFigures = OldFigures.Of(guide), Pairs = PairReport.Of(content.Pairs.Value) }
            : report with { ExitCode = ExitCode.Mistakes };
    }

    /// <summary>The report of a run whose input was sound and changed before it was made into a site; null when it stayed as it was.</summary>
    public RunReport? Disturbed(RunReport report) => !Run.HasErrors ? null : report with
    {
        Diagnostics = DiagnosticOrder.ByPlace([.. report.Diagnostics, .. Run.Diagnostics.Where(one => one.Severity == Severity.Error)], FirstFiles),
        OldFigures = [],
        Pairs = null,
        Reading = null,
        ExitCode = ExitCode.Mistakes,
    };

    /// <summary>The files of articles and text pages that bear the day of today.</summary>
    private HashSet<string> DatedToday(SiteContent content) => content.Guide.Value.Roles.Where(role => role.Facts.Updated == Today).Select(role => role.Source)
        .Concat(content.Guide.Value.TextPages.Where(page => page.Updated == Today).Select(page => page.Source))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads what the input is compared with. What was named wrongly, in whole sentences; null when all is well.</summary>
    public string? Compare()
    {
        if (ChangedSince is { } reference)
        {
            switch (InputVersions.ChangedSince(Request.InputFolder, reference))
            {
                case GitAnswer<FrozenSet<string>>.Found found:
                    FirstFiles = found.Value;
                    break;
                case GitAnswer<FrozenSet<string>>.Refused refused:
                    return $"--changed-since {reference}: {refused.Reason}";
            }
        }

        if (Previous.Manifest is { } place && !Path.Exists(Path.GetFullPath(place, Machine.WorkingFolder))) return $"--previous {place}: {ManifestPlace.Read(place, Machine.WorkingFolder).Reason}";
        Request = Request with { Earlier = EarlierEditions.Find(this) };
        return null;
    }

    /// <summary>What is to be said about the comparison, in whole sentences.</summary>
    private IEnumerable<string> NotesOnComparison(ImmutableArray<Diagnostic> found)
    {
        if (Request.Earlier is Earlier.Unknown unknown) yield return $"{(Previous is (null, null) ? "Whether changed articles give the day of their change was not checked." : "There is nothing to compare with.")} {unknown.Reason}";
        if (ChangedSince is null || !found.Any(one => one.Severity != Severity.Notice)) yield break;
        var own = found.Count(one => one.Severity != Severity.Notice && FirstFiles.Contains(one.Spot.Path));
        yield return $"{Quantity.Of(own, "mistake")} of these {(own == 1 ? "is" : "are")} in files that changed since {ChangedSince}.";
    }

    /// <summary>Prints every diagnostic to standard output. Whether none of them forbids to go on.</summary>
    public bool Report(SiteContent content)
    {
        var report = Report(new RunReport("", InputPlace), content);
        Print(report);
        foreach (var line in ReportLines.Of(report with { Pairs = null }, LogLevel.Normal)) Machine.Error.WriteLine(line);
        return report.ExitCode == ExitCode.Clean;
    }

    /// <summary>Prints diagnostics to standard output.</summary>
    public void Print(RunReport report)
    {
        var text = new DiagnosticText(InputName, report.LineOf);
        foreach (var one in text.OfAll(report.Diagnostics)) Machine.Out.WriteLine(one);
    }

    /// <summary>Whether nothing of what was found forbids to go on.</summary>
    public bool IsSound(ImmutableArray<Diagnostic> found) =>
        !found.Any(one => one.Severity == Severity.Error || (WarningsAsErrors && one.Severity == Severity.Warning));

    /// <summary>SOURCE_DATE_EPOCH counts seconds since 1970 in UTC, as reproducible-builds.org defines it.</summary>
    private static bool TryContentDate(Machine machine, out DateOnly? date)
    {
        date = null;
        if (string.IsNullOrEmpty(machine.SourceDateEpoch)) return true;
        if (long.TryParse(machine.SourceDateEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253402300799)
        {
            date = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
            return true;
        }

        return false;
    }
}
