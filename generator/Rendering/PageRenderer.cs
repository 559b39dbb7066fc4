using System.Collections.Immutable;
using System.Text;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Pages.Twins;
using RoleGuide.Theme;
using RoleGuide.Theme.Models;
using RoleGuide.Theme.Views;

namespace RoleGuide.Rendering;

/// <summary>Page models in, documents out.</summary>
public static class PageRenderer
{
    /// <summary>Room for the twin of a long article, in characters.</summary>
    private const int LikelyTwin = 64 * 1024;

    /// <summary>
    /// Renders every page, and its twin where it has one, and hands each file on as soon as it is made, so that nobody has to hold them all. Each processor takes the next page
    /// when it is done with one: some are a hundred times as long as others.
    /// </summary>
    /// <param name="taker">Gives a worker whom it hands its files to. The bytes of a file are its own only as long as it is taken: the next one is written in their place.</param>
    /// <returns>What became of the files: of the pages in the order given, and behind them of their twins.</returns>
    public static ImmutableArray<T> RenderAll<T>(ImmutableArray<SitePage> pages, Func<Func<OutputFile, T>> taker)
        where T : class
    {
        var (files, twins) = (new T[pages.Length], new T?[pages.Length]);
        var next = -1;
        var workers = Math.Clamp(pages.Length / 16, 1, Environment.ProcessorCount);
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ =>
        {
            using var text = new PageText();
            using var writer = new ComponentWriter(text);
            var (take, room) = (taker(), new StringBuilder(LikelyTwin));
            for (var i = Interlocked.Increment(ref next); i < pages.Length; i = Interlocked.Increment(ref next))
            {
                var model = pages[i].Model();
                writer.Write(ViewOf(model));
                files[i] = take(FileOf(pages[i], text));
                if (pages[i].Twin is not { } twin) continue;
                twin.Write(model, room.Clear());
                text.Write(room);
                twins[i] = take(TwinOf(pages[i], twin, text.Take()));
            }
        });
        return [.. files, .. twins.OfType<T>()];
    }

    /// <summary>The twin of a page as a file; null where it has none.</summary>
    /// <param name="model">What the page shows.</param>
    public static OutputFile? Twin(SitePage page, Page model) =>
        page.Twin is { } twin ? TwinOf(page, twin, Encoding.UTF8.GetBytes(twin.Text(model))) : null;

    /// <summary>One page as a file.</summary>
    /// <param name="model">What the page shows: the value of its <see cref="SitePage.Model"/>.</param>
    public static OutputFile Render(SitePage page, Page model)
    {
        using var text = new PageText();
        using var writer = new ComponentWriter(text);
        writer.Write(ViewOf(model));
        var made = FileOf(page, text);
        return made with { Content = made.Content.ToArray() };
    }

    private static OutputFile FileOf(SitePage page, PageText text) => new(page.Path.File, text.Take(), page.Kind, page.Sources());

    private static OutputFile TwinOf(SitePage page, PageTwin twin, ReadOnlyMemory<byte> content) => new(twin.Path.File, content, PageTwin.Kind, page.Sources());

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
