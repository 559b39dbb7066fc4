using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoleGuide.Build;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Fixtures;

/// <summary>
/// A tiny site in one literal. Files follow lines such as <c>-- roles/account-management/account-manager.md --</c>;
/// settings that the literal does not give are those below. It is built from a real folder, in full, without a command line.
/// </summary>
public sealed class SiteFixture
{
    public const string SiteYml = """
        name: Test guide
        tagline: A guide that exists for tests alone.
        url: https://guide.example
        regions:
          uk: { name: United Kingdom, currency: GBP, locale: en-GB, country: GB }
          us: { name: United States, currency: USD, locale: en-US, country: US }
        navigation: [roles]
        """;

    public const string CategoriesYml = """
        - id: account-management
          title: Account management
          summary: Roles that win, keep and grow client accounts.
        """;

    public const string SourcesYml = """
        - { id: survey, title: Pay survey, publisher: Survey makers, year: 2025, region: uk }
        - { id: guide, title: Career guide, publisher: Guide makers, year: 2026, region: us }
        """;

    /// <summary>Where a role's article stands when a test speaks of one only.</summary>
    public const string ArticlePath = "roles/account-management/account-manager.md";

    private SiteFixture(SiteRequest request)
    {
        Run = new BuildRun(TimeProvider.System);
        Content = Site.Read(Run, request);
        if (!Run.HasErrors)
        {
            var files = new FilesInMemory(ManifestFile.Of);
            Site.Render(Run, Content, request, files.Put);
            Files = files.All;
        }

        // The lines of the input are read now: the folder may be gone when somebody asks.
        var text = new DiagnosticText("input/", Content.Sources.Value.Line);
        Printed = string.Concat(Run.Diagnostics.Select(text.Of)).TrimEnd();
    }

    public BuildRun Run { get; }

    public SiteContent Content { get; }

    /// <summary>The finished files; empty when the input has errors.</summary>
    public ImmutableArray<OutputFile> Files { get; } = [];

    /// <summary>Every diagnostic as the console prints it, without trailing line end.</summary>
    public string Printed { get; }

    public Guide Guide => Content.Guide.Value;

    /// <summary>Builds the site of a literal.</summary>
    public static SiteFixture Build(string literal, Func<SiteRequest, SiteRequest>? change = null)
    {
        using var folder = InputFolder.From(literal);
        return Build(folder, change);
    }

    /// <summary>Builds the site of a folder that a test has prepared.</summary>
    public static SiteFixture Build(InputFolder folder, Func<SiteRequest, SiteRequest>? change = null)
    {
        var request = new SiteRequest(folder.Path, null, null, PublishingContext.Production, null, WithDrafts: false);
        return Build(change is null ? request : change(request));
    }

    /// <summary>Builds what a request asks for.</summary>
    public static SiteFixture Build(SiteRequest request) => new(request);

    /// <summary>Builds one article at <see cref="ArticlePath"/>.</summary>
    public static SiteFixture Article(string text) => Build($"-- {ArticlePath} --\n{text}");

    /// <summary>
    /// A sound article. Lines of front matter can be added or replaced (<c>key: value</c> with its nested lines, or <c>-key</c> to leave one out);
    /// the body can be another one.
    /// </summary>
    public static string SoundArticle(string frontMatter = "", string? body = null) => ArticleText.With(frontMatter, body);

    public string Text(string path) => System.Text.Encoding.UTF8.GetString(Files.Single(file => file.Path == path).Content.Span);

    /// <summary>The finished page at an address, parsed.</summary>
    public IDocument Page(string address)
    {
        Printed.ShouldNotContain(": error ");
        return new HtmlParser().ParseDocument(Text(new PagePath(address).File));
    }
}
