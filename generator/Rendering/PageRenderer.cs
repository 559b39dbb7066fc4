using System.Text;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Pages.Twins;
using RoleGuide.Theme;
using RoleGuide.Theme.Models;
using RoleGuide.Theme.Views;

namespace RoleGuide.Rendering;

/// <summary>Page models in, documents out. A worker's own: the next file is written into the room of the last.</summary>
public sealed class PageRenderer : IDisposable
{
    /// <summary>Room for the twin of a long article, in characters.</summary>
    private const int LikelyTwin = 64 * 1024;

    private readonly PageText _text = new();
    private readonly ComponentWriter _writer;
    private StringBuilder? _twin;

    /// <summary>Makes room.</summary>
    public PageRenderer() => _writer = new ComponentWriter(_text);

    /// <summary>One page as a file of its own.</summary>
    /// <param name="model">What the page shows: the value of its <see cref="SitePage.Model"/>.</param>
    public static OutputFile Render(SitePage page, Page model)
    {
        using var renderer = new PageRenderer();
        var made = renderer.Page(page, model);
        return made with { Content = made.Content.ToArray() };
    }

    /// <summary>The twin of a page as a file of its own; null where it has none.</summary>
    /// <param name="model">What the page shows.</param>
    public static OutputFile? RenderTwin(SitePage page, Page model) =>
        page.Twin is { } twin ? TwinOf(page, twin, Encoding.UTF8.GetBytes(twin.Text(model))) : null;

    /// <summary>One page as a file, whose bytes are its own until the next is asked for.</summary>
    /// <param name="model">What the page shows.</param>
    public OutputFile Page(SitePage page, Page model)
    {
        _writer.Write(ViewOf(model));
        return new OutputFile(page.Path.File, _text.Take(), page.Kind, page.Sources());
    }

    /// <summary>The twin of a page as a file, whose bytes are its own until the next is asked for; null where it has none.</summary>
    /// <param name="model">What the page shows.</param>
    public OutputFile? Twin(SitePage page, Page model)
    {
        if (page.Twin is not { } twin) return null;
        _twin ??= new StringBuilder(LikelyTwin);
        twin.Write(model, _twin.Clear());
        _text.Write(_twin);
        return TwinOf(page, twin, _text.Take());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        _text.Dispose();
    }

    private static OutputFile TwinOf(SitePage page, PageTwin twin, ReadOnlyMemory<byte> content) => new(twin.Path.File, content, PageKinds.Twin, page.Sources());

    // The first component of a page has no other that could set its parameter.
#pragma warning disable BL0005
    private static Component ViewOf(Page model) => model switch
    {
        RolePage page => new RoleView { Model = page },
        ComparePage page => new CompareView { Model = page },
        CompareIndexPage page => new CompareIndexView { Model = page },
        CategoryPage page => new CategoryView { Model = page },
        RolesPage page => new RolesView { Model = page },
        CareersPage page => new CareersView { Model = page },
        HomePage page => new HomeView { Model = page },
        TextPage page => new TextView { Model = page },
        SalaryGuidePage page => new SalaryGuideView { Model = page },
        SalaryRegionPage page => new SalaryRegionView { Model = page },
        FaqPage page => new FaqView { Model = page },
        ChangesPage page => new ChangesView { Model = page },
        HubPage page => new HubView { Model = page },
        SearchPage page => new SearchView { Model = page },
        PreviewPage page => new PreviewView { Model = page },
        NotFoundPage page => new NotFoundView { Model = page },
        ThanksPage page => new ThanksView { Model = page },
        PartsPage page => new PartsView { Model = page },
        _ => throw new InvalidOperationException($"No view shows a {model.GetType().Name}."),
    };
}
