using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Articles;

/// <summary>Reads the text pages below pages/, each on its own.</summary>
public static class PageReader
{
    private static readonly Key<string> s_title = new("title", Values.Text(3, 60), "the page's title") { IsRequired = true };
    private static readonly Key<string> s_summary = new("summary", Values.Text(40, 160), "one plain sentence about the page") { IsRequired = true };
    private static readonly Key<DateOnly> s_updated = new("updated", Values.Date, "the day of the last change that a reader would notice") { IsRequired = true };
    private static readonly MapReader<Fields> s_front = new("the front matter", [s_title, s_summary, s_updated], static fields => fields);

    /// <summary>All text pages, in the order of their paths.</summary>
    public static Reported<ImmutableArray<PageDraft>> ReadAll(SourceTree tree, GuideSettings settings)
    {
        var found = new DiagnosticBag();
        var pages = ImmutableArray.CreateBuilder<PageDraft>();
        foreach (var file in tree.Under(InputLayout.Pages)) pages.Add(Read(file, settings.Vocabulary, found));
        return found.Report(pages.ToImmutable());
    }

    private static PageDraft Read(SourceFile file, Vocabulary vocabulary, DiagnosticBag found)
    {
        var slug = Path.GetFileNameWithoutExtension(file.Name);
        found.AddRange(NameRules.Check(file.Path, slug));
        var unread = new PageDraft(file.Path, slug, slug, "", DateOnly.MinValue, ArticleReader.NoBody, FieldPlaces.None(file.Path));
        var decoded = SourceDecoder.Decode(file);
        found.AddRange(decoded.Diagnostics);
        if (decoded.Value is not { } source) return unread;

        var split = FrontMatterSplitter.Split(source);
        found.AddRange(split.Diagnostics);
        var page = unread with { Body = ArticleReader.ReadBody(source, split.Value.BodyStart, found) };
        if (split.Value.Map is not { } map) return page;
        var reading = new Reading(source, vocabulary, found);
        var fields = s_front.ReadWhatIsThere(map, reading);
        return page with
        {
            Title = fields.Get(s_title, slug),
            Summary = fields.Get(s_summary, ""),
            Updated = fields.Get(s_updated),
            Places = new FieldPlaces(file.Path, map, reading.Kept),
        };
    }
}
