using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using RoleGuide.Build;
using RoleGuide.Caching;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Rendering;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>Builds the site into the output folder.</summary>
internal static class BuildCommand
{
    /// <summary>Builds and, when the site is written, looks at it in the further ways that were asked for.</summary>
    /// <param name="proof">Run on what the build was made of and on its report, while the folder is still held.</param>
    public static int Run(Session session, ImmutableArray<Func<ImmutableArray<OutputFile>, RunReport, RunReport>> further, Func<Session, BuildInputs, RunReport, RunReport> proof) => Answer.Give(session, "build", (_, blank) =>
    {
        using var hold = Open(session);
        if (hold.Hindrance is { } hindrance) return Hindered(blank, hindrance);
        if (session.Compare() is { } problem) return blank with { Problem = problem, ExitCode = ExitCode.Failure };
        var report = Build(session, blank, hold, further, out var inputs);
        return proof(session, inputs, report);
    });

    private static RunReport Build(Session session, RunReport blank, OutputHold hold, ImmutableArray<Func<ImmutableArray<OutputFile>, RunReport, RunReport>> further, out BuildInputs inputs)
    {
        var recalling = further.IsEmpty && RememberedBuild.IsWanted(session) ? RememberedBuild.Recall(session) : null;
        var sources = Site.Sources(session.Run, session.Request);
        inputs = SiteInputs.Of(session.Run, sources.Value, session.Request);
        var remembered = recalling is null ? null : RememberedBuild.Of(session, inputs, recalling.GetAwaiter().GetResult());
        if (remembered?.Told(blank with { LineOf = sources.Value.Line }, hold) is { } told) return told;

        var kept = session.CacheFolder is { } folder ? KeptWork.Of(sources.Value, folder, session.SealPlace) : null;
        var before = kept is null ? null : remembered?.BeforeEdit();

        // What stands in the folder is a matter of the disk, so it is looked at while the articles are read.
        var looking = Task.Run(() => StagedEdition.In(hold, before?.Record.State));
        if (before is not null)
        {
            if (kept!.EditOf(sources, session.Request, before) is { } edit && new EditedBuild(session, kept, remembered!, before).Report(edit, blank, looking) is { } edited) return edited;
            looking = ForAllPages(looking);
        }

        // Few pages are made at a time, so most of the markup need not be in memory.
        using var scratch = ScratchFile.In(hold);
        var request = session.Request with { Aside = scratch.Put };
        var content = Site.Read(session.Run, sources, kept?.Serve(request) ?? request);
        using var staged = looking.GetAwaiter().GetResult();
        var report = session.Report(blank, content);
        if (report.ExitCode != ExitCode.Clean) return WithNothingWritten(report, hold);

        // From here on nothing is asked of the articles but what pages show of them.
        kept?.Keep(content);
        report = report.WithItsLines() with { Notes = [.. report.Notes, .. Shortfalls(report, content.Guide.Value)], Reading = ReadingGrades.Of(content.Guide.Value) };
        if (staged.Hindrance is { } hindrance) return Hindered(report, hindrance);
        var files = new FilesInMemory(staged.Put);
        var pages = further.IsEmpty ? kept?.Pages(session.OutputFolder, staged.Carry) : null;
        var edition = Site.Render(session.Run, content, session.Request with { Pages = pages }, further.IsEmpty ? staged.Put : files.Put);
        if (session.Disturbed(report) is { } disturbed) return WithNothingWritten(disturbed, hold);
        if (!edition.Value.Faults.IsEmpty) return Faulty(report, edition.Value.Faults, hold);
        var written = session.Run.Run(Phase.Output, "Write", edition, made => staged.Publish(made.Manifest));
        return written.Value.Stands is { } stands ? Look(stands) : Hindered(report, written.Value);

        RunReport Look(WriteOutcome.Swapped outcome)
        {
            var made = report with { Site = SiteOf(session, edition.Value.Manifest, outcome) };
            pages?.Keep(edition.Value.Pages);
            remembered?.Keep(made, edition.Value.Manifest, edition.Value.Pages.All(static page => page.IsRendered) ? null : edition.Value.FilesOfRendered(), staged, isOfEdit: false);
            return further.Aggregate(made, (before, look) => look(files.All, before));
        }
    }

    /// <summary>An edition that every page is made for or asked about.</summary>
    private static async Task<StagedEdition> ForAllPages(Task<StagedEdition> looking)
    {
        var staged = await looking.ConfigureAwait(false);
        staged.Distrust();
        return staged;
    }

    /// <summary>What the site could have and lacks, in whole sentences.</summary>
    private static IEnumerable<string> Shortfalls(RunReport report, Guide guide)
    {
        if (report.Repository is null) yield return "Pages have no edit links: site.yml names no repository.";
        foreach (var name in ThemeAssets.Embedded().Words.Values.Select(words => words.Site).Where(name => name != guide.Site.Name).Distinct(StringComparer.Ordinal))
        {
            yield return $"Link previews show pictures that say {name} and not {guide.Site.Name}: theme/social/draw.mjs draws those of this guide.";
        }
    }

    private static RunReport WithNothingWritten(RunReport report, OutputHold hold) => report with { Notes = [.. report.Notes, NothingWritten(hold)] };

    private static string NothingWritten(OutputHold hold) => hold.HasEdition ? "Nothing was written; the last good output is as it was." : "Nothing was written.";

    /// <summary>Writers can't cause this, and readers shall not see it.</summary>
    private static RunReport Faulty(RunReport report, ImmutableArray<string> faults, OutputHold hold) => report with
    {
        Faults = [.. faults.Select(Fault.Of)],
        Problem = $"{Quantity.Of(faults.Length, "fault")} in the finished pages. Unless a message names an article, this is a bug of RoleGuide. {NothingWritten(hold)}",
        ExitCode = ExitCode.Failure,
    };

    private static OutputHold Open(Session session)
    {
        var place = new OutputPlace(session.OutputFolder, session.Request.InputFolder, session.Machine.WorkingFolder, session.Machine.HomeFolder);
        var since = session.Machine.Clock.GetLocalNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return OutputFolder.Open(place, new LockHolder(Environment.ProcessId, "build", since));
    }

    /// <summary>What a build made of the output folder.</summary>
    internal static WrittenSite SiteOf(Session session, Manifest edition, WriteOutcome.Swapped outcome)
    {
        var kinds = edition.Files.ToLookup(file => file.Path.EndsWith(".html", StringComparison.Ordinal), file => file.Kind);
        return new WrittenSite(session.OutputFolder, KindCount.Of(kinds[true]), KindCount.Of(kinds[false]), outcome.Written, outcome.Kept, outcome.Removed);
    }

    /// <summary>Says what is in the way of writing. Files and notes that we did not write are quoted there, and may be called anything.</summary>
    internal static RunReport Hindered(RunReport report, WriteOutcome hindrance) => hindrance switch
    {
        WriteOutcome.Busy busy => report with { Problem = VisibleText.Of(busy.Message), ExitCode = ExitCode.Busy },
        WriteOutcome.Refused refused => report with { Problem = VisibleText.Of(refused.Message), ExitCode = ExitCode.Failure },
        WriteOutcome.Failed failed => report with { Problem = VisibleText.Of(failed.Message), ExitCode = ExitCode.Failure },
        _ => throw new UnreachableException(),
    };
}
