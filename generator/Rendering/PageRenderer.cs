using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Pages.Twins;
using RoleGuide.Theme.Models;
using RoleGuide.Theme.Views;

namespace RoleGuide.Rendering;

/// <summary>Page models in, documents out. The only user of the component renderer, of which each page gets one of its own: a renderer keeps every component that it ever rendered.</summary>
public static class PageRenderer
{
    /// <summary>Every page as a file, in the order given, and behind them their twins. Each processor works on its own share of the pages.</summary>
    public static ImmutableArray<OutputFile> RenderAll(ImmutableArray<SitePage> pages)
    {
        var (files, twins) = (new OutputFile[pages.Length], new OutputFile?[pages.Length]);
        var workers = Math.Clamp(pages.Length / 16, 1, Environment.ProcessorCount);
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, worker =>
        {
            using var text = new PageText();
            for (var i = worker; i < pages.Length; i += workers)
            {
                var model = pages[i].Model();
                files[i] = Render(pages[i], model, text);
                twins[i] = Twin(pages[i], model);
            }
        });
        return [.. files, .. twins.OfType<OutputFile>()];
    }

    /// <summary>The twin of a page as a file; null where it has none.</summary>
    /// <param name="model">What the page shows.</param>
    public static OutputFile? Twin(SitePage page, Page model) =>
        page.Twin is { } twin ? new OutputFile(twin.Path.File, Encoding.UTF8.GetBytes(twin.Text(model)), PageTwin.Kind, page.Sources()) : null;

    /// <summary>One page as a file.</summary>
    /// <param name="model">What the page shows: the value of its <see cref="SitePage.Model"/>.</param>
    public static OutputFile Render(SitePage page, Page model)
    {
        using var text = new PageText();
        return Render(page, model, text);
    }

    private static OutputFile Render(SitePage page, Page model, PageText text)
    {
        using var renderer = new HtmlRenderer(EncoderProvider.Instance, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model });
            var root = await renderer.RenderComponentAsync(ViewOf(model), parameters);
            root.WriteHtmlTo(text);
        }).GetAwaiter().GetResult();
        return new OutputFile(page.Path.File, text.Take(), page.Kind, page.Sources());
    }

    private static Type ViewOf(Page model) => model switch
    {
        RolePage => typeof(RoleView),
        ComparePage => typeof(CompareView),
        CompareIndexPage => typeof(CompareIndexView),
        CategoryPage => typeof(CategoryView),
        RolesPage => typeof(RolesView),
        CareersPage => typeof(CareersView),
        HomePage => typeof(HomeView),
        TextPage => typeof(TextView),
        SalaryGuidePage => typeof(SalaryGuideView),
        SalaryRegionPage => typeof(SalaryRegionView),
        FaqPage => typeof(FaqView),
        ChangesPage => typeof(ChangesView),
        HubPage => typeof(HubView),
        SearchPage => typeof(SearchView),
        PreviewPage => typeof(PreviewView),
        NotFoundPage => typeof(NotFoundView),
        ThanksPage => typeof(ThanksView),
        PartsPage => typeof(PartsView),
        _ => throw new InvalidOperationException($"No view shows a {model.GetType().Name}."),
    };

    /// <summary>Components of the theme ask for no service; the renderer asks for its encoder, which leaves every letter and sign readable.</summary>
    private sealed class EncoderProvider : IServiceProvider
    {
        public static readonly EncoderProvider Instance = new();

        private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? s_encoder : null;
    }
}
