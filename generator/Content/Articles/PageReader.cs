using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Style;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>Reads the text pages below pages/, each on its own.</summary>
public static class PageReader
{
    private static readonly Key<string> s_title = new("title", Values.Text(3, 60), "the page's title") { IsRequired = true, Example = "About this guide" };

    private static readonly Key<string> s_summary = new("summary", Values.Text(40, 160), "one plain sentence about the page")
    {
        IsRequired = true,
        Example = "What this guide is, where its facts come from and how to correct a mistake.",
    };

    private static readonly Key<DateOnly> s_updated = new("updated", Values.Date, "the day of the last change that a reader would notice") { IsRequired = true, Example = "2026-11-21" };
    private static readonly Key<ImmutableArray<Silence>> s_silence = new("silence", SilenceParts.List, "the warnings that are not right here, each with a reason")
    {
        Advice = "As in a role article.",
    };

    private static readonly Key<ImmutableArray<AnchorAlias>> s_anchorAliases = new("anchor-aliases", RoleParts.AnchorAliases, "old headings with those that took their place")
    {
        Example = "{ who-we-are: about-us }",
        Advice = "As in a role article.",
    };

    internal static readonly MapReader<Fields> Front = new("the front matter", [s_title, s_summary, s_updated, s_anchorAliases, s_silence], static fields => fields);

    /// <summary>
    /// All text pages, in the order of their paths. A file that could not be taken keeps its place among them; one that was read before is not read again.
    /// </summary>
    public static Reported<ImmutableArray<PageDraft>> ReadAll(SourceTree tree, GuideSettings settings, ReadingMemory memory)
    {
        var terms = ReadingTerms.Of(settings);
        SourceFile[] files = [.. tree.Under(InputLayout.Pages)];
        var known = memory.On(terms, files);
        var texts = new SharedTexts();
        PageDraft[] read = [.. files.Select(file => known.Page(file) ?? Read(file, terms, texts))];
        var refused = tree.RefusedUnder(InputLayout.Pages).Where(path => InputLayout.RoleOf(path) == InputRole.TextPage).Select(Unread);
        return new Reported<ImmutableArray<PageDraft>>([.. read.Concat(refused).OrderBy(page => page.Path, StringComparer.Ordinal)], [.. read.SelectMany(page => page.Found)]);
    }

    private static PageDraft Read(SourceFile file, ReadingTerms terms, SharedTexts texts)
    {
        var found = new DiagnosticBag();
        var page = ReadText(file, terms.Vocabulary, texts, found);
        return page with { Hash = file.Hash, Found = [.. found] };
    }

    private static PageDraft ReadText(SourceFile file, Vocabulary vocabulary, SharedTexts texts, DiagnosticBag found)
    {
        var page = Unread(file.Path);
        found.AddRange(NameRules.Check(file.Path, page.Slug));
        var decoded = SourceDecoder.Decode(file);
        found.AddRange(decoded.Diagnostics);
        if (decoded.Value is not { } source) return page;

        var split = FrontMatterSplitter.Split(source);
        found.AddRange(split.Diagnostics);
        if (split.Value.Map is { } map) page = ReadFront(page, map, new Reading(source, vocabulary, texts, found));
        if (split.Value.BodyStart is not { } start) return page;
        var body = ArticleReader.ReadBody(source, start, page.AnchorAliases, texts);
        found.AddRange(body.Diagnostics);
        page = page with { Body = body.Value, HasSoundBody = ArticleReader.HasAllHeadings(body) };
        found.AddRange(AnchorChecks.Run(PageAnchors.Of(page)));
        return page;
    }

    private static PageDraft ReadFront(PageDraft page, YamlMap map, Reading reading)
    {
        var fields = Front.ReadWhatIsThere(map, reading);
        return page with
        {
            Title = fields.Get(s_title, page.Slug),
            Summary = fields.Get(s_summary, ""),
            Updated = fields.Get(s_updated),
            AnchorAliases = fields.Get(s_anchorAliases, []),
            Silences = fields.Get(s_silence, []),
            Places = new FieldPlaces(page.Path, map, reading.Kept),
        };
    }

    private static PageDraft Unread(string path)
    {
        var slug = Path.GetFileNameWithoutExtension(path);
        return new PageDraft(path, slug, slug, "", DateOnly.MinValue, ArticleReader.NoBody, FieldPlaces.None(path)) { HasSoundBody = false };
    }
}
