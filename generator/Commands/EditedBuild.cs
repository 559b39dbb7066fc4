using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Content.Links;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>A build after an edit of text (<see cref="TextEdit"/>): it makes the pages of the edited articles, and tells what the build before told.</summary>
/// <param name="Before">The build whose edition stands.</param>
internal sealed record EditedBuild(Session Session, Step<SourceTree> Sources, KeptWork Kept, RememberedBuild Remembered, StandingBuild Before)
{
    /// <summary>Builds, if the edit is one of text, shows nowhere else and the edition that stands can be relied on. Null where it is not, and then nothing was done.</summary>
    /// <param name="looking">Finds what stands in the folder.</param>
    public RunReport? Report(RunReport blank, Task<StagedEdition> looking)
    {
        var request = Session.Request;
        var drafts = request.WithDrafts ? Drafts.Published : Drafts.LeftOut;
        if (Kept.EditOf(Sources.Value, SettingsReader.Read(Sources.Value, request.RepositoryUrl).Value, Before, drafts) is not { } edit) return null;
        var run = Session.Run.Trial();
        try
        {
            var content = EditedSite.Read(run, Sources, edit, request);
            var staged = looking.GetAwaiter().GetResult();
            if (run.Diagnostics.Any(Before.IsAboutChanged) || staged is not { Hindrance: null, Trusted: { } standing } || staged.Said() is not { } said) return null;
            var files = new FilesInMemory(ManifestFile.Of);
            var pages = Kept.Pages(Session.OutputFolder, staged.Carry, edit.Articles.Select(static article => article.Address.File));
            if (EditedSite.Render(run, content, edit, request, (pages, Kept.Pages(Session.OutputFolder, staged.Carry)), (standing, said), files.Put) is not { } edition) return null;
            Session.Run.TakeSteps(run);
            return Written(blank, content.Guide.Value, edition, (staged, files.All), () =>
            {
                Kept.Keep(edit);
                pages.Replace(edition.Value.Pages);
            });
        }
        catch (WithheldException)
        {
            // A page shows more of other articles than its own words: every page has to be made then.
            return null;
        }
    }

    private RunReport Written(RunReport blank, Guide guide, Step<FinishedSite> edition, (StagedEdition Edition, ImmutableArray<OutputFile> Files) staged, Action keep)
    {
        foreach (var file in staged.Files) staged.Edition.Put(file);
        staged.Edition.CarryAllBut(staged.Files.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal));
        var manifest = edition.Value.Manifest;
        var written = Session.Run.Run(Phase.Output, "Write", edition, made => staged.Edition.Publish(made.Manifest));
        var report = Before.Record.Told(blank with { LineOf = Sources.Value.Line }, Session.OutputFolder) with { Reading = ReadingGrades.Of(guide) };
        if (written.Value is not WriteOutcome.Swapped swapped) return BuildCommand.Hindered(report with { Site = null }, written.Value);
        report = report with { Site = BuildCommand.SiteOf(Session, manifest, swapped) };
        keep();
        Remembered.Keep(report, manifest, edition.Value.FilesOfRendered(), staged.Edition);
        return report;
    }
}
