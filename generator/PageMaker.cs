using System.Collections.Immutable;
using RoleGuide.Checks;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Rendering;

namespace RoleGuide;

/// <summary>Makes pages with their twins, each read and handed on as soon as it is rendered. A worker's own.</summary>
/// <param name="put">Takes a file, from any thread, and says how the manifest lists it. The bytes of a file are its own only as long as it is taken.</param>
/// <param name="kept">The pages of earlier builds; null when there shall be none.</param>
internal sealed class PageMaker(Func<SiteFile, ManifestFile> put, KeptPages? kept) : IDisposable
{
    private readonly PageRenderer _renderer = new();
    private readonly PageScanner _scanner = new();
    private readonly PageKeys _keys = new();

    /// <summary>Makes all of them, in the order given. Each processor takes the next page when it is done with one: some are a hundred times as long as others.</summary>
    public static ImmutableArray<MadePage> MakeAll(ImmutableArray<SitePage> pages, Func<SiteFile, ManifestFile> put, KeptPages? kept)
    {
        var made = new MadePage[pages.Length];
        var next = -1;
        var workers = Math.Clamp(pages.Length / 16, 1, Environment.ProcessorCount);
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ =>
        {
            using var maker = new PageMaker(put, kept);
            for (var i = Interlocked.Increment(ref next); i < pages.Length; i = Interlocked.Increment(ref next)) made[i] = maker.Make(pages[i]);
        });
        return [.. made];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _renderer.Dispose();
        _keys.Dispose();
    }

    private MadePage Make(SitePage page)
    {
        var model = page.Model();
        var key = kept is null ? null : _keys.Of(page, model);
        if (key is not null && kept!.Find(page, key) is { } before) return before;
        var file = _renderer.Page(page, model);
        var made = new MadePage(put(file), PageTrace.Of(_scanner.Read(file))) { Key = key };
        return _renderer.Twin(page, model) is { } twin ? made with { Twin = put(twin) } : made;
    }
}
