using System.Collections.Frozen;
using System.Reflection.Metadata;
using RoleGuide.Content.Sources;
using RoleGuide.Pages;
using RoleGuide.Rendering;

namespace RoleGuide.Live;

/// <summary>
/// A site that follows its input folder. It owns the present edition and the pages rendered so far, and is the only part of the program with a state that changes.
/// Requests may come from any thread while an update is under way: they are given the edition before it.
/// </summary>
/// <param name="clock">Measures the steps; its time reaches no page.</param>
public sealed class LiveSite(SiteRequest request, TimeProvider clock)
{
    private readonly Lock _updating = new();
    private readonly PageShelf _shelf = new();

    // Only the present edition is held: every other one would be megabytes that each collection has to copy, in the middle of somebody's save.
    private volatile LiveEdition? _current;
    private volatile FrozenSet<string> _gone = [];

    /// <summary>The present edition; null before the first update.</summary>
    public LiveEdition? Current => _current;

    /// <summary>How many pages were rendered so far.</summary>
    public int CountOfRendered => _shelf.CountOfRendered;

    /// <summary>Looks at the input folder and makes the edition of what it holds the present one. Null, and nothing done, when the folder holds what it held before.</summary>
    /// <param name="mayDiffer">Whether the file at a path, relative to the input folder, may have been written to since the last update.</param>
    /// <param name="theme">The theme's files; null for those of the edition before, or of the program.</param>
    /// <exception cref="IOException">There is no input folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The input folder may not be opened.</exception>
    public LiveEdition? Update(Predicate<string> mayDiffer, ThemeAssets? theme)
    {
        lock (_updating)
        {
            var before = _current;
            var read = SourceTree.ReadAgain(request.InputFolder, before?.Tree ?? SourceTree.Empty, mayDiffer);
            if (LiveEdition.Next(before, read, theme ?? before?.Assets ?? ThemeAssets.Embedded(), (request, clock)) is not { } next) return null;
            (_gone, _current) = (before?.PagesNotIn(next) ?? [], next);
            _shelf.Clear(next);
            return next;
        }
    }

    /// <summary>
    /// Finds the warnings that an update leaves for later, since they take long and change no page. Null when nothing else is to be told than was told with the update,
    /// and when it was stopped: then it is to be done again after the next update.
    /// </summary>
    /// <param name="stop">When there is something newer to do.</param>
    public LiveEdition? Advise(CancellationToken stop)
    {
        lock (_updating)
        {
            try
            {
                if (_current is not { IsAdvised: false } edition) return null;
                var advised = edition.Advised(stop);
                _current = advised;
                return SameDiagnostics.Are(advised.Diagnostics, edition.Diagnostics) ? null : advised;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return null;
            }
        }
    }

    /// <summary>The content of a file of the site by its path, such as <c>roles/account-manager/index.html</c>; null when there is none.</summary>
    public ReadOnlyMemory<byte>? Find(string file)
    {
        if (_current is not { } edition) return null;
        if (edition.Page(file) is { } page) return _shelf.Take(page, edition).File.Content;
        return (edition.PageOfTwin(file) is { } own ? PageRenderer.RenderTwin(own, own.Model()) : edition.Other(file))?.Content;
    }

    /// <summary>Whether the page at an address, such as <c>/roles/account-manager/</c>, is no longer what it was before the present edition.</summary>
    public bool IsChanged(string address)
    {
        if (_current is not { } edition) return false;
        var file = new Model.PagePath(address).File;
        if (edition.Page(file) is { } page) return _shelf.Take(page, edition).Since == edition.Number;
        if (_gone.Contains(file)) return true;
        return edition.Page(NotFound) is { } missing && _shelf.Take(missing, edition).Since == edition.Number;
    }

    /// <summary>
    /// Renders some pages anew where the program itself may change while it runs, as under <c>dotnet watch</c>. When one of them comes out otherwise, all pages are rendered
    /// anew when they are next asked for, and the same edition, numbered anew, is the present one; else null.
    /// </summary>
    public LiveEdition? Redraw(IEnumerable<string> addresses)
    {
        if (!MetadataUpdater.IsSupported || _current is not { } edition) return null;
        lock (_updating)
        {
            var pages = addresses.Select(address => edition.Page(new Model.PagePath(address).File)).OfType<SitePage>();
            if (!_shelf.DropIfRedrawn(pages)) return null;
            (_gone, _current) = ([], edition.Again());
            return _current;
        }
    }

    /// <summary>What is answered where there is no page.</summary>
    private const string NotFound = "404.html";
}
