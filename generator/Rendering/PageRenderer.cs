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

/// <summary>Page models in, documents out. The only user of the component renderer.</summary>
public static class PageRenderer
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Every page as a file, in the order given, and behind them their twins. One renderer works for each processor, on its own share of the pages.</summary>
    public static ImmutableArray<OutputFile> RenderAll(ImmutableArray<SitePage> pages)
    {
        var (files, twins) = (new OutputFile[pages.Length], new OutputFile?[pages.Length]);
        var workers = Math.Clamp(pages.Length / 16, 1, Environment.ProcessorCount);
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, worker => RenderShare(pages, worker, workers));
        return [.. files, .. twins.OfType<OutputFile>()];

        void RenderShare(ImmutableArray<SitePage> share, int first, int stride)
        {
            using var renderer = new HtmlRenderer(EncoderProvider.Instance, NullLoggerFactory.Instance);
            renderer.Dispatcher.InvokeAsync(async () =>
            {
                for (var i = first; i < share.Length; i += stride)
                {
                    var model = share[i].Model();
                    files[i] = await Render(renderer, share[i], model);
                    twins[i] = Twin(share[i], model);
                }
            }).GetAwaiter().GetResult();
        }
    }

    /// <summary>The twin of a page as a file; null where it has none.</summary>
    /// <param name="model">What the page shows.</param>
    public static OutputFile? Twin(SitePage page, Page model) =>
        page.Twin is { } twin ? new OutputFile(twin.Path.File, s_utf8.GetBytes(twin.Text(model)), PageTwin.Kind, page.Sources()) : null;

    /// <summary>One page as a file.</summary>
    /// <param name="model">What the page shows: the value of its <see cref="SitePage.Model"/>.</param>
    public static OutputFile Render(SitePage page, Page model)
    {
        // A renderer keeps every component that it ever rendered, so each page gets one of its own.
        using var renderer = new HtmlRenderer(EncoderProvider.Instance, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(() => Render(renderer, page, model)).GetAwaiter().GetResult();
    }

    private static async Task<OutputFile> Render(HtmlRenderer renderer, SitePage page, Page model)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model });
        var root = await renderer.RenderComponentAsync(ViewOf(model), parameters);
        using var text = new StringWriter(new StringBuilder(32 * 1024), System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        root.WriteHtmlTo(text);
        return new OutputFile(page.Path.File, s_utf8.GetBytes(text.ToString()), page.Kind, page.Sources());
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
