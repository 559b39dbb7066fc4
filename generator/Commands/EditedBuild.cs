using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>A build after an edit of text (<see cref="TextEdit"/>): it makes the pages of the edited articles, tells what is to be said of these, and what the build before told of all others.</summary>
/// <param name="Before">The build whose edition stands.</param>
internal sealed record EditedBuild(Session Session, KeptWork Kept, RememberedBuild Remembered, StandingBuild Before)
{
    /// <summary>Builds, if the edit shows nowhere else and the edition that stands can be relied on. Null where it is not, and then nothing was done.</summary>
    /// <param name="looking">Finds what stands in the folder.</param>
    public RunReport? Report(TextEdit edit, RunReport blank, Task<StagedEdition> looking)
    {
        if (looking.GetAwaiter().GetResult() is not { Hindrance: null, Trusted: { } standing } staged) return null;
        var said = Task.Run(staged.Said);
        staged.CarryAllBut(edit.Files);
        if (Make(edit, staged, (standing, said)) is { } made)
        {
            using (staged) return Written(blank with { LineOf = made.LineOf }, made, staged);
        }

        staged.StartAgain();
        return null;
    }

    /// <summary>Makes the pages, and gives what keeps them once they stand.</summary>
    private Made? Make(TextEdit edit, StagedEdition staged, (Manifest Edition, Task<IReadOnlyDictionary<string, ManifestPage>> Said) standing)
    {
        var run = Session.Run.Trial();
        try
        {
            var content = EditedSite.Read(run, edit, Session.Request);
            var grades = Task.Run(() => ReadingGrades.Of(content.Guide.Value));
            var told = run.Diagnostics.Where(Before.IsOfChanged).ToImmutableArray();

            // What is wrong elsewhere was not so before: a file was saved meanwhile, which the whole build tells.
            if (run.HasErrors || !Session.IsSound(told)) return null;
            var said = standing.Said.GetAwaiter().GetResult();
            var files = new FilesInMemory(ManifestFile.Of);
            var pages = Kept.Pages(Session.OutputFolder, staged.Carry, edit.Files);
            var known = new StandingPages(standing.Edition, said, pages, Kept.Pages(Session.OutputFolder, staged.Carry));
            if (EditedSite.Render(run, content, edit, Session.Request, known, files.Put) is not { } edition) return null;
            foreach (var file in files.All) staged.Put(file);
            Session.Run.TakeSteps(run);
            var (packs, made) = (edit.Packs, edition.Value.Pages);
            return new Made(grades.GetAwaiter().GetResult(), edition, told, edit.Sources.Value.Line, () => Parallel.Invoke(() => Kept.Keep(packs), () => pages.Replace(made)));
        }
        catch (WithheldException)
        {
            // A page shows more of other articles than was known: every page has to be made then.
            return null;
        }
    }

    private RunReport Written(RunReport blank, Made made, StagedEdition staged)
    {
        var report = Before.Record.Told(blank, Session.OutputFolder) with
        {
            Diagnostics = DiagnosticOrder.ByPlace([.. Before.ToldOfOthers, .. made.Told], Session.FirstFiles),
            Reading = made.Reading,
        };

        // The guide and what pages say is let go of as soon as they are written: the collector would look at all of it again and again until the last edition is cleared away.
        var (listed, rendered, keep) = (made.Edition.Value.Manifest with { Site = null }, made.Edition.Value.FilesOfRendered(), made.Keep);
        var written = Session.Run.Run(Phase.Output, "Write", made.Edition, site => staged.Publish(site.Manifest));
        if (written.Value.Stands is not { } stands) return BuildCommand.Hindered(report with { Site = null }, written.Value);
        report = report with { Site = BuildCommand.SiteOf(Session, listed, stands) };
        Parallel.Invoke(keep, () => Remembered.Keep(report, listed, rendered, staged, isOfEdit: true));
        return report;
    }

    /// <summary>The pages of an edit before they stand.</summary>
    /// <param name="Told">What is told of the edited articles.</param>
    /// <param name="LineOf">Gives a line of an input file.</param>
    /// <param name="Keep">Keeps what was read and made, once it stands.</param>
    private sealed record Made(ReadingGrades Reading, Step<FinishedSite> Edition, ImmutableArray<Diagnostic> Told, Func<string, int, string?> LineOf, Action Keep);
}
