using System.Reflection.Metadata;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Rendering;
using RoleGuide.Theme.Models;

namespace RoleGuide.Live;

/// <summary>
/// The rendered pages of a preview, each with what it shows. A page is derived when it is asked for, once for each edition, and rendered only when it shows something else
/// than before.
/// </summary>
internal sealed class PageShelf
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Shelved> _pages = new(StringComparer.Ordinal);

    /// <summary>How many pages were rendered so far.</summary>
    public int CountOfRendered { get; private set; }

    /// <summary>The page as this edition shows it, and the number of the edition that it was rendered for.</summary>
    public (OutputFile File, long Since) Take(SitePage page, LiveEdition edition)
    {
        lock (_gate)
        {
            // Under a program that may change while it runs, what stands here is proof of nothing.
            if (MetadataUpdater.IsSupported && !IsAsItWas(page)) _pages.Clear();
            var shelved = _pages.GetValueOrDefault(page.Path.File);
            if (shelved is null || shelved.Checked != edition.Number) _pages[page.Path.File] = shelved = Check(shelved, page, edition);
            return (shelved.File, shelved.Since);
        }
    }

    /// <summary>Drops the pages that an edition no longer has.</summary>
    public void Clear(LiveEdition edition)
    {
        lock (_gate)
        {
            foreach (var file in _pages.Keys.Where(file => edition.Page(file) is null).ToArray()) _pages.Remove(file);
        }
    }

    /// <summary>Drops every page when one of these, rendered now, is not what stands here; what doesn't stand here can't differ. Whether it did.</summary>
    public bool DropIfRedrawn(IEnumerable<SitePage> pages)
    {
        lock (_gate)
        {
            if (pages.All(IsAsItWas)) return false;
            _pages.Clear();
            return true;
        }
    }

    private bool IsAsItWas(SitePage page) =>
        !_pages.TryGetValue(page.Path.File, out var shelved) || PageRenderer.Render(page, shelved.Model).Content.Span.SequenceEqual(shelved.File.Content.Span);

    private Shelved Check(Shelved? before, SitePage page, LiveEdition edition)
    {
        var model = page.Model();
        if (before is not null && before.Model.Equals(model)) return before with { Checked = edition.Number };
        CountOfRendered++;
        return new Shelved(model, PageRenderer.Render(page, model), edition.Number, edition.Number);
    }

    /// <summary>A page that was rendered.</summary>
    /// <param name="Model">What the page shows.</param>
    /// <param name="Checked">The last edition of which it is known that it shows this.</param>
    /// <param name="Since">The edition that it was rendered for.</param>
    private sealed record Shelved(Page Model, OutputFile File, long Checked, long Since);
}
