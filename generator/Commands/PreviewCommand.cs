using RoleGuide.Live;
using RoleGuide.Model;
using RoleGuide.Reporting;
using RoleGuide.Serving;

namespace RoleGuide.Commands;

/// <summary>Serves the guide while it is being written: every saved change is in the browser at once, mistakes are shown over the last good page.</summary>
internal static class PreviewCommand
{
    public static int Run(Session session, int port)
    {
        var machine = session.Machine;
        var live = new LiveSite(session.Request with { Context = PublishingContext.LocalPreview }, machine.Clock);
        var site = new PreviewedSite(live);
        var pages = new LivePages();
        var overlay = new Overlay(session);

        // The guide is read while the server takes its port; whoever asks too early is told to wait by a page that reloads by itself.
        var reading = Task.Run(() =>
        {
            live.Update(_ => true, Theme(machine));
            live.Advise(CancellationToken.None);
            return live.Current!;
        });
        return Hosting.Run(machine, new ServerRequest(port, site.Now, pages), async (server, stop) =>
        {
            var first = await reading;
            pages.Publish(new LiveState(overlay.Of(first), live.IsChanged));
            machine.Error.WriteLine($"Preview  {server.Address}/");
            machine.Error.WriteLine($"Input    {session.Request.InputFolder}: {Quantity.Of(first.Tree.Files.Length, "file")}, {PreviewLines.Mistakes(first.Diagnostics)}");
            machine.Error.WriteLine("End      Ctrl+C");
            Print(session, first);
            using var follower = new LiveFollower(live, () => Theme(machine), (session.Request.InputFolder, machine.ThemeFolder), machine.Clock);
            await follower.Follow(Tell, () => pages.Open, stop);
        });

        void Tell(LiveEvent what)
        {
            switch (what)
            {
                case LiveEvent.Updated updated:
                    var before = live.CountOfRendered;
                    pages.Publish(new LiveState(overlay.Of(updated.Edition), live.IsChanged));
                    if (session.Log == LogLevel.Quiet) break;
                    machine.Error.WriteLine(PreviewLines.Of(updated, live.CountOfRendered - before, machine.Clock.GetElapsedTime(updated.Woken)));
                    Print(session, updated.Edition);
                    break;
                case LiveEvent.Advised advised:
                    pages.Publish(new LiveState(overlay.Of(advised.Edition), _ => false));
                    if (session.Log == LogLevel.Quiet) break;
                    machine.Error.WriteLine($"Checked  {PreviewLines.Mistakes(advised.Edition.Diagnostics)}");
                    Print(session, advised.Edition);
                    break;
                case LiveEvent.Redrawn redrawn:
                    pages.Publish(new LiveState(overlay.Of(redrawn.Edition), live.IsChanged));
                    if (session.Log != LogLevel.Quiet) machine.Error.WriteLine("Changed  the theme's views: every page is shown anew");
                    break;
                case LiveEvent.Lost lost:
                    machine.Error.WriteLine($"Waiting  for the input folder, which can't be read now. The system says: {lost.Reason}");
                    break;
                case LiveEvent.Failed failed:
                    machine.Error.WriteLine($"Failed   {failed.Fault}\n         This is a bug in RoleGuide. Please report it with the change you made. The last good pages are still shown.");
                    break;
            }
        }
    }

    private static Rendering.ThemeAssets? Theme(Machine machine) => machine.ThemeFolder is { } folder ? ThemeFolder.Read(folder) : null;

    /// <summary>The mistakes themselves, for whoever asks for all there is to know; the browser shows them to everybody.</summary>
    private static void Print(Session session, LiveEdition edition)
    {
        if (session.Log != LogLevel.Detailed) return;
        var text = new DiagnosticText(session.InputName, edition.Tree.Line);
        foreach (var one in text.OfAll(edition.Diagnostics)) session.Machine.Out.WriteLine(one);
    }
}
