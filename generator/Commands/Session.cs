using System.Collections.Frozen;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using RoleGuide.Build;
using RoleGuide.Diagnostics;
using RoleGuide.History;
using RoleGuide.Model;
using RoleGuide.Versions;

namespace RoleGuide.Commands;

/// <summary>One run of the program: what was asked for and where to answer.</summary>
internal sealed class Session
{
    private Session(Machine machine, SiteRequest request)
    {
        Machine = machine;
        Request = request;
        Run = new BuildRun(machine.Clock);
    }

    public Machine Machine { get; }

    public SiteRequest Request { get; private set; }

    public BuildRun Run { get; }

    public required string InputName { get; init; }

    public required string OutputFolder { get; init; }

    public required DateOnly Today { get; init; }

    public required LogLevel Log { get; init; }

    public required bool WarningsAsErrors { get; init; }

    /// <summary>The session of a command line; null when SOURCE_DATE_EPOCH or the input folder is unusable, which it has said then.</summary>
    public static Session? Open(Machine machine, Options options, ParseResult line)
    {
        var input = line.GetValue(options.Input)!;
        var inputFolder = Path.GetFullPath(input, machine.WorkingFolder);
        if (!Directory.Exists(inputFolder))
        {
            machine.Error.WriteLine($"There is no input folder {inputFolder}. Expected a folder with site.yml and roles/; name another one with --input.");
            return null;
        }

        if (!TryContentDate(machine, out var contentDate)) return null;
        var request = new SiteRequest(
            inputFolder,
            line.GetValue(options.BaseUrl)?.TrimEnd('/'),
            line.GetValue(options.RepositoryUrl),
            line.GetValue(options.Context),
            contentDate,
            line.GetValue(options.Drafts));
        return new Session(machine, request)
        {
            InputName = input.TrimEnd('/', Path.DirectorySeparatorChar) + "/",
            OutputFolder = Path.GetFullPath(line.GetValue(options.Output)!, machine.WorkingFolder),
            Today = line.GetValue(options.Today) ?? DateOnly.FromDateTime(machine.Clock.GetLocalNow().DateTime),
            Log = line.GetValue(options.Log),
            WarningsAsErrors = line.GetValue(options.WarningsAsErrors),
            Previous = (line.GetValue(options.Previous), line.GetValue(options.PreviousRef)),
            ChangedSince = line.CommandResult.Command.Options.Contains(options.ChangedSince) ? line.GetValue(options.ChangedSince) : null,
        };
    }

    /// <summary>What --previous and --previous-ref name, which is read only when it is needed.</summary>
    public required (string? Manifest, string? Reference) Previous { get; init; }

    /// <summary>What --changed-since names; its files are told of first.</summary>
    public required string? ChangedSince { get; init; }

    /// <summary>The files that changed since then, relative to the input folder; null when nobody asked.</summary>
    private FrozenSet<string>? _changed;

    /// <summary>Reads what the input is compared with. False when it was named wrongly, which has been said then.</summary>
    public bool Compare()
    {
        if (ChangedSince is { } reference)
        {
            switch (InputVersions.ChangedSince(Request.InputFolder, reference))
            {
                case GitAnswer<FrozenSet<string>>.Found found:
                    _changed = found.Value;
                    break;
                case GitAnswer<FrozenSet<string>>.Refused refused:
                    Machine.Error.WriteLine($"--changed-since {reference}: {refused.Reason}");
                    return false;
            }
        }

        if (Previous.Manifest is { } place && !Path.Exists(Path.GetFullPath(place, Machine.WorkingFolder)))
        {
            Machine.Error.WriteLine($"--previous {place}: {ManifestPlace.Read(place, Machine.WorkingFolder).Reason}");
            return false;
        }

        Request = Request with { Earlier = EarlierEditions.Find(this) };
        if (Request.Earlier is Earlier.Unknown unknown) Machine.Error.WriteLine($"{(Previous is (null, null) ? "Whether changed articles give the day of their change was not checked." : "There is nothing to compare with.")} {unknown.Reason}");
        return true;
    }

    /// <summary>Prints every diagnostic to standard output. Whether none of them forbids to go on.</summary>
    public bool Report(SiteContent content)
    {
        var found = DiagnosticOrder.ByPlace(Run.Diagnostics, _changed ?? []);
        Print(found, content);
        var errors = found.Count(one => one.Severity == Severity.Error);
        var warnings = found.Count(one => one.Severity == Severity.Warning);
        if (errors + warnings > 0) Machine.Error.WriteLine($"{Quantity.Of(errors, "error")}, {Quantity.Of(warnings, "warning")} in {InputName}");
        if (_changed is { } changed && errors + warnings > 0)
        {
            var own = found.Count(one => one.Severity != Severity.Notice && changed.Contains(one.Spot.Path));
            Machine.Error.WriteLine($"{Quantity.Of(own, "mistake")} of these {(own == 1 ? "is" : "are")} in files that changed since {ChangedSince}.");
        }

        return errors == 0 && (warnings == 0 || !WarningsAsErrors);
    }

    /// <summary>Prints diagnostics to standard output.</summary>
    public void Print(ImmutableArray<Diagnostic> diagnostics, SiteContent content)
    {
        var text = new DiagnosticText(InputName, content.Sources.Value.Line);
        foreach (var diagnostic in diagnostics) Machine.Out.WriteLine(text.Of(diagnostic));
    }

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

        machine.Error.WriteLine($"SOURCE_DATE_EPOCH is \"{machine.SourceDateEpoch}\". Expected whole seconds since 1970, in digits only.");
        return false;
    }
}
