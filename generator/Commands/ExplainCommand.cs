using System.Collections.Immutable;
using System.CommandLine;
using RoleGuide.Caching;
using RoleGuide.Checks;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>Says why the last build did or did not make a page anew, and whether the next one will.</summary>
internal static class ExplainCommand
{
    /// <summary>How many files are named.</summary>
    private const int Named = 5;

    /// <summary>The verb, which asks for a page.</summary>
    /// <param name="command">Runs work in the session of a command line.</param>
    public static Command Verb(Func<Func<Session, int>, Func<ParseResult, int>> command)
    {
        var address = new Argument<string>("ADDRESS") { Description = "The page, such as /roles/account-manager/, or any other file of the site." };
        var verb = new Command("explain", "Say why the last build did or did not make a page anew.") { address };
        verb.SetAction(line => command(session => Run(session, line.GetValue(address)!))(line));
        return verb;
    }

    private static int Run(Session session, string address)
    {
        var (manifest, reason) = ManifestPlace.Read(session.OutputFolder, session.Machine.WorkingFolder);
        if (manifest is null) return Refused(session, reason);
        var wanted = "/" + address.TrimStart('/');
        if (manifest.Files.FirstOrDefault(file => FinishedPage.AddressOf(file.Path) is var one && (one == wanted || one == wanted + "/")) is not { } page)
        {
            return Refused(session, $"{session.OutputFolder} has no {wanted}. {Suggestion.DidYouMean(wanted, manifest.Files.Select(file => FinishedPage.AddressOf(file.Path))) ?? "Expected an address such as /roles/account-manager/."}");
        }

        Say(session, $"{FinishedPage.AddressOf(page.Path)} ({page.Kind}) is made of {(page.Sources.IsEmpty ? "the theme and what all pages share" : Some(page.Sources))}.");
        var cache = session.CacheFolder is { } folder ? new BuildCache(folder) : null;
        if (cache?.LastOf(session.OutputFolder) is not { } last)
        {
            Say(session, "No build of this folder is remembered, so the next one makes everything.");
            return ExitCode.Clean;
        }

        var state = OutputFolder.StateOf(session.OutputFolder);
        Say(session, state == last.State.Folder ? OfLast(last, page) : "What stands in the output folder is not what the last remembered build left there, so how the page was made is not known.");
        var sources = Site.Sources(session.Run, session.Request);
        var inputs = RememberedBuild.InputsOf(session, SiteInputs.Of(session.Run, sources.Value, session.Request));
        var pages = KeptWork.Of(sources.Value, cache.Folder, session.SealPlace)?.Pages(session.OutputFolder, static _ => false);
        Say(session, cache.Find(inputs.Key()) is { } record && record.State.Folder == state
            ? "What this input and these options make stands already, so the next build makes nothing anew, as long as nobody touches the output folder."
            : OfNext(LastBuild.After(last, inputs), pages));
        return ExitCode.Clean;
    }

    /// <summary>What a manifest says of its files and what is remembered of builds may have been written by anybody.</summary>
    private static void Say(Session session, string sentence) => session.Machine.Out.WriteLine(VisibleText.Of(sentence));

    private static string OfLast(LastBuild last, ManifestFile page)
    {
        if (last.Cause == BuildCause.Standing) return "The last build made nothing anew: program, options and input files were those of a build before, and what that one wrote stood untouched.";
        var own = page.Sources.Any(last.Changed.Contains);
        var concerned = last.Cause != BuildCause.Files ? "" : own ? " The page is made of one of them." : " The page is made of none of them, but it may show what others say.";
        var written = last.Written.Contains(page.Path, StringComparer.Ordinal) ? "It was written, since no file with the same bytes stood there." : "Its bytes came out as they were, so the file was left alone.";
        return last.Rendered switch
        {
            { } rendered when rendered.Contains(page.Path, StringComparer.Ordinal) => $"The last build rendered it: {CauseOf(last)}.{concerned} No page was kept that shows the same and whose files stood as they were left. {written}",
            { } when PageKinds.IsRendered(page.Kind, page.Path) => $"The last build did not render it: {CauseOf(last)}, but it shows what it showed before.",
            { } when last.IsOfEdit => $"The last build did not make it: {CauseOf(last)}, in nothing but words that this file does not show.",
            { } => $"The last build made it anew, as every file that is no page: {CauseOf(last)}. {written}",
            null => $"The last build made every page anew: {CauseOf(last)}.{concerned} {written}",
        };
    }

    private static string OfNext(LastBuild next, KeptPages? pages)
    {
        if (pages is not { IsEmpty: false }) return $"The next build makes every page anew: {CauseOf(next)}. It writes those whose bytes differ.";
        var every = "renders the pages that show something else than before, or whose files are not as they were left";
        return next.Cause == BuildCause.Files && TextEdit.MayBe(next.Changed)
            ? $"{CauseOf(next)[..1].ToUpperInvariant()}{CauseOf(next)[1..]}. If no other page shows what changed there, and the output folder is as it was left, the next build makes the pages of these articles alone. Otherwise it {every}, and every other file anew."
            : $"The next build {every}: {CauseOf(next)}. It makes every other file anew, and writes those whose bytes differ.";
    }

    private static string CauseOf(LastBuild build) => build.Cause switch
    {
        BuildCause.Nothing => "none before it is remembered",
        BuildCause.Program => "the program is another version",
        BuildCause.Options => "other options were given, or another day counts for due reviews",
        BuildCause.Files => $"{Quantity.Of(build.Changed.Length, "input file")} changed, {Some(build.Changed)}",
        _ => "the output folder was not as the build before had left it",
    };

    private static string Some(ImmutableArray<string> files) => files.Length <= Named ? string.Join(", ", files) : $"{string.Join(", ", files.Take(Named))} and {ReportLines.Number(files.Length - Named)} more";

    private static int Refused(Session session, string problem)
    {
        session.Machine.Error.WriteLine(VisibleText.Of(problem));
        return ExitCode.Failure;
    }
}
