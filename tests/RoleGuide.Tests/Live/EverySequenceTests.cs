using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Build;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Live;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Rendering;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Live;

/// <summary>
/// Whatever a writer does, what the preview shows at the end is what a clean build makes: all pages, all files, all diagnostics. A sequence that fails is told by its
/// seed and shortened to the edits that are needed.
/// </summary>
public sealed class EverySequenceTests
{
    private const int Edits = 80;
    private static readonly ThemeAssets s_theme = ThemeAssets.Embedded();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Of_edits_ends_in_the_bytes_of_a_clean_build(int seed)
    {
        var edits = Edit.Sequence(seed, Edits);
        if (Replay(edits) is not { } fault) return;
        var shortest = Shortened(edits);
        Assert.Fail($"Seed {seed.ToString(CultureInfo.InvariantCulture)}: {fault}\nThe shortest sequence: [{string.Join(", ", shortest)}]\nwhich says: {Replay(shortest)}");
    }

    [Fact]
    public void That_is_tested_is_often_sound_and_often_not()
    {
        var shown = Enumerable.Range(1, 8).SelectMany(seed => Outcomes(Edit.Sequence(seed, Edits))).ToArray();

        shown.Count(sound => sound).ShouldBeGreaterThan(100);
        shown.Count(sound => !sound).ShouldBeGreaterThan(100);
    }

    /// <summary>The first thing that is not as it should be after some edit; null when all is well.</summary>
    private static string? Replay(List<Edit> edits)
    {
        try
        {
            using var guide = new Manuscript();
            var request = new SiteRequest(guide.Folder, null, null, PublishingContext.Production, null, WithDrafts: false);
            var live = new LiveSite(request, TimeProvider.System);
            live.Update(_ => true, s_theme);
            var fault = Compare(live, null, request);
            for (var at = 0; at < edits.Count && fault is null; at++)
            {
                var (before, written) = (live.Current!, guide.Apply(edits[at]));
                live.Update(written.Contains, s_theme);

                // Pages that nobody asked for between two edits must be right all the same.
                fault = edits[at].Second % 3 == 0 && at + 1 < edits.Count ? null : Compare(live, before, request);
                if (fault is not null) fault = $"After edit {at.ToString(CultureInfo.InvariantCulture)}, {edits[at]}: {fault}";
            }

            return fault;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault.ToString();
        }
    }

    private static string? Compare(LiveSite live, LiveEdition? before, SiteRequest request)
    {
        live.Advise(CancellationToken.None);
        var edition = live.Current!;
        var found = DiagnosticsOf(request, out var tree);
        var lines = new DiagnosticText("", tree.Line);
        var expected = string.Concat(found.Select(lines.Of));
        var told = string.Concat(edition.Diagnostics.Select(new DiagnosticText("", edition.Tree.Line).Of));
        if (told != expected) return $"The preview says\n{told}\nand check says\n{expected}";

        var withDrafts = request with { WithDrafts = true };
        var whole = SiteReading.Of(tree, withDrafts, TimeProvider.System);
        var isSound = tree.Refused.Count == 0 && !whole.Errors.Any();
        if (isSound && !IsSame(edition.ShownTree, tree)) return "Everything is sound, but something else is shown.";
        if (!isSound && WrongVersion(edition, before, whole) is { } wrong) return wrong;
        return edition.ShownTree is { } shown ? Differing(live, shown, withDrafts) : edition.Files.Any() ? "Nothing can be shown, but something is." : null;
    }

    /// <summary>What is wrong with the choice of versions: every sound file stands as it is, every faulty one as it was last shown.</summary>
    private static string? WrongVersion(LiveEdition edition, LiveEdition? before, SiteReading whole)
    {
        var faulty = whole.Errors.Select(one => one.Spot.Path).Concat(whole.Tree.Refused).ToHashSet(StringComparer.Ordinal);
        if (edition.ShownTree is not { } shown) return before?.ShownTree is null ? null : "Something was shown, and now nothing is.";
        foreach (var file in shown.Files)
        {
            var isNow = edition.Tree.Find(file.Path)?.HasBytesOf(file) == true;
            var isOld = before?.ShownTree?.Find(file.Path)?.HasBytesOf(file) == true;
            if (!isNow && !isOld) return $"{file.Path} is neither what it is nor what was shown.";
        }

        // Where the last versions of the faulty files alone make a sound guide, nothing else may be held back.
        var old = before?.ShownTree ?? SourceTree.Empty;
        var mended = new SourceTree(
            whole.Tree.Files.Where(file => !faulty.Contains(file.Path)).Concat(old.Files.Where(file => faulty.Contains(file.Path))),
            faulty.Where(path => old.Find(path) is null));
        var reading = SiteReading.Of(mended, new SiteRequest("", null, null, PublishingContext.Production, null, WithDrafts: true), TimeProvider.System);
        return reading.Errors.Any() || !reading.IsShowable || IsSame(shown, mended) ? null : "A sound file is held back.";
    }

    private static string? Differing(LiveSite live, SourceTree shown, SiteRequest withDrafts)
    {
        var run = new BuildRun(TimeProvider.System);
        var content = Site.Link(run, run.Run(Phase.Input, "Sources", () => shown), withDrafts);
        Site.Advise(run, content, SiteAdvice.None, CancellationToken.None);
        if (run.HasErrors) return "What is shown has errors.";
        var made = new FilesInMemory(ManifestFile.Of);
        Site.Render(run, content, withDrafts, made.Put);
        var files = made.All;
        var missing = files.Select(file => file.Path).SequenceEqual(live.Current!.Files, StringComparer.Ordinal) ? null : "The preview has other files than a clean build.";
        return missing ?? files.Where(file => live.Find(file.Path) is not { } bytes || !bytes.Span.SequenceEqual(file.Content.Span)).Select(file => $"{file.Path} differs from that of a clean build.").FirstOrDefault();
    }

    private static ImmutableArray<Diagnostic> DiagnosticsOf(SiteRequest request, out SourceTree tree)
    {
        var run = new BuildRun(TimeProvider.System);
        tree = Site.Read(run, request).Sources.Value;
        return run.Diagnostics;
    }

    private static bool IsSame(SourceTree? one, SourceTree other) =>
        one is not null && one.Files.Select(file => (file.Path, file.Hash)).SequenceEqual(other.Files.Select(file => (file.Path, file.Hash)));

    /// <summary>Leaves out edit after edit for as long as the rest still fails.</summary>
    private static List<Edit> Shortened(List<Edit> edits)
    {
        for (var size = edits.Count / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= edits.Count;)
            {
                List<Edit> fewer = [.. edits[..at], .. edits[(at + size)..]];
                if (Replay(fewer) is null) at += size;
                else edits = fewer;
            }
        }

        return edits;
    }

    private static IEnumerable<bool> Outcomes(List<Edit> edits)
    {
        using var guide = new Manuscript();
        var request = new SiteRequest(guide.Folder, null, null, PublishingContext.Production, null, WithDrafts: true);
        foreach (var edit in edits)
        {
            guide.Apply(edit);
            yield return !DiagnosticsOf(request, out _).Any(one => one.Severity == Severity.Error);
        }
    }
}
