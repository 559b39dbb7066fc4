using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Build;
using RoleGuide.Checks;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Proofs.Oracles;
using RoleGuide.Proofs.Slots;
using RoleGuide.Reporting;

namespace RoleGuide.Proofs.Running;

/// <summary>Puts one hostile document after another into the specimen guide, builds it as the program does, and judges everything that comes out.</summary>
internal sealed class Trial : IDisposable
{
    /// <summary>Characters of a message with one place, each of which an escape may make six.</summary>
    private const int LargestPlace = 8 * 1024;

    private const int LargestExplanation = 16 * 1024;

    /// <summary>No text that a limit lets pass may become a file of more bytes: an article has 64 KiB, and lists show parts of it.</summary>
    private const int MostBytes = 2 * 1024 * 1024;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("roleguide-proof-");
    private readonly SiteOracle _oracle = new();

    public Trial() => Specimen.Write(_folder.FullName);

    /// <summary>How many different files were judged.</summary>
    public int Files => _oracle.Files;

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Builds the guide with a document in it and judges it. What the program throws is a fault as well.</summary>
    public TrialOutcome Run(HostileDocument document)
    {
        foreach (var (path, bytes) in document.Files) Write(path, bytes);
        try
        {
            return Build();
        }
        catch (Exception fault)
        {
            return new TrialOutcome([], [], [$"the program threw {fault.GetType().Name}: {fault.Message} {fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("RoleGuide.", StringComparison.Ordinal))?.Trim()}"]);
        }
        finally
        {
            foreach (var (path, _) in document.Files) Restore(path);
        }
    }

    private TrialOutcome Build()
    {
        var run = new BuildRun(TimeProvider.System);
        var request = new SiteRequest(_folder.FullName, null, null, PublishingContext.Production, null, WithDrafts: false);
        var content = Site.Read(run, request);
        ImmutableArray<string> told = [.. DiagnosticOracle.Judge(run.Diagnostics, content.Sources.Value.Line), .. Forms(run, content)];
        if (run.HasErrors) return new TrialOutcome([], run.Diagnostics, told);
        var made = new FilesInMemory(ManifestFile.Of);
        OutputPath.RequireRoomForEach(Site.Render(run, content, request, made.Put).Value.Manifest.Files);
        var files = made.All;
        return new TrialOutcome(files, run.Diagnostics,
        [
            .. told,
            .. _oracle.Judge(files),
            .. DeepCheck.Run(files).Select(fault => $"check --deep: {fault}"),
            .. files.Where(file => file.Content.Length > MostBytes).Select(file => $"{file.Path} has {file.Content.Length} bytes"),
        ]);
    }

    /// <summary>The forms for machines are whole documents of bounded size, whatever the messages quote.</summary>
    private static IEnumerable<string> Forms(BuildRun run, SiteContent content)
    {
        if (run.Diagnostics.IsEmpty) return [];
        var report = new RunReport("check", "input/") { Diagnostics = run.Diagnostics, LineOf = content.Sources.Value.Line };
        var (json, sarif, commands) = (Whole(report, ReportJson.Write), Whole(report, SarifLog.Write), WorkflowCommands.Of(report));
        return
        [
            .. DataOracle.Json(json).Concat(DataOracle.Json(sarif)).Select(fault => $"the report: {fault}"),
            .. commands.Split('\n').Where(line => line.Length > 0 && !IsCommand(line)).Select(line => $"the report has a line of its own: {line}"),
            .. new[] { json, sarif, commands }.Where(form => form.Length > MostOf(run.Diagnostics)).Select(form => string.Create(CultureInfo.InvariantCulture, $"the report of {run.Diagnostics.Length} messages has {form.Length} characters")),
        ];
    }

    private static string Whole(RunReport report, Action<RunReport, TextWriter> write)
    {
        using var text = new StringWriter();
        write(report, text);
        return text.ToString();
    }

    /// <summary>How long a report may be: it grows with the messages, their places and the explanations of their codes, not with the lines they stand in.</summary>
    private static long MostOf(ImmutableArray<Diagnostic> told) =>
        (LargestPlace * told.Sum(one => 1L + one.Related.Length)) + (LargestExplanation * (1L + told.Select(one => one.Code).Distinct(StringComparer.Ordinal).Count()));

    private static bool IsCommand(string line) =>
        line.StartsWith("::error file=", StringComparison.Ordinal) || line.StartsWith("::warning file=", StringComparison.Ordinal) || line.StartsWith("::notice file=", StringComparison.Ordinal);

    private void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        var place = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllBytes(place, bytes.Span);
    }

    private void Restore(string path)
    {
        if (Specimen.Files.FirstOrDefault(file => file.Path == path) is { Path: not null } sound)
        {
            Write(path, sound.Bytes);
            return;
        }

        var place = Path.Combine(_folder.FullName, path);
        File.Delete(place);
        if (Path.GetDirectoryName(place) is { } folder && folder != _folder.FullName && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }
}
