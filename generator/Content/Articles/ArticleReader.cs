using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Style;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>Reads role articles, each on its own: the result depends on the file's bytes and on the settings, and on nothing else.</summary>
public static class ArticleReader
{
    /// <summary>What stands for a body that could not be read.</summary>
    internal static readonly Body NoBody = new(Prose.Empty, []);

    /// <summary>
    /// All articles below roles/, in the order of their paths. A file that could not be taken keeps its place among them; one that was read before is not read again.
    /// </summary>
    /// <param name="aside">Takes the markup of each article and gives what fetches it again; null where it is held.</param>
    public static Reported<ImmutableArray<Article>> ReadAll(SourceTree tree, GuideSettings settings, ReadingMemory memory, Aside? aside = null)
    {
        var terms = ReadingTerms.Of(settings);
        SourceFile[] files = [.. tree.Under(InputLayout.Roles)];
        var (known, texts, read) = (memory.On(terms, files, aside), new SharedTexts(), new Article[files.Length]);
        Parallel.For(0, files.Length, i => read[i] = known.Article(files[i]) ?? Read(files[i], terms, texts).PutAside(aside));
        Article[] refused = [.. tree.RefusedUnder(InputLayout.Roles).Where(path => InputLayout.RoleOf(path) == InputRole.Article).Select(path => Unread(path, texts))];
        return new Reported<ImmutableArray<Article>>(
            refused.Length == 0 ? [.. read] : [.. read.Concat(refused).OrderBy(article => article.Path, StringComparer.Ordinal)],
            [.. read.SelectMany(one => one.Found)]);
    }

    /// <summary>One article, whatever is wrong with it, with what was found on the way.</summary>
    /// <param name="texts">Where its texts are shared with those of other files.</param>
    internal static Article Read(SourceFile file, ReadingTerms terms, SharedTexts texts)
    {
        var (article, found) = ReadText(file, terms, texts);
        return article with { Hash = file.Hash, Found = found };
    }

    private static Reported<Article> ReadText(SourceFile file, ReadingTerms terms, SharedTexts texts)
    {
        var read = ReadAsItIs(file, terms, texts);

        // Nobody sees a draft, so its blanks hold up nobody: the rest of the site is built while somebody fills them.
        return read.Value.Facts.IsDraft ? read with { Diagnostics = [.. read.Diagnostics.Select(BlankMistakes.InDraft)] } : read;
    }

    private static Reported<Article> ReadAsItIs(SourceFile file, ReadingTerms terms, SharedTexts texts)
    {
        var found = new DiagnosticBag();
        var article = Unread(file.Path, texts);
        found.AddRange(NameRules.Check(file.Path, article.Slug));
        if (article.Slug == Blank.Name) found.Add(BlankMistakes.BlankName(file.Path));
        if (terms.Vocabulary.Categories is { } categories && !categories.Contains(article.Category))
        {
            found.Add(KeyMistakes.UnknownCategory(SourceSpot.WholeFile(file.Path), article.Category, categories));
        }

        var decoded = SourceDecoder.Decode(file);
        found.AddRange(decoded.Diagnostics);
        if (decoded.Value is not { } source) return found.Report(article);

        var split = FrontMatterSplitter.Split(source);
        found.AddRange(split.Diagnostics);
        if (split.Value.Map is { } map)
        {
            var front = ReadFront(article, map, new Reading(source, terms.Vocabulary, texts, []), terms.ReviewMonths);
            found.AddRange(front.Diagnostics);
            article = front.Value;
        }

        if (split.Value.BodyStart is { } start)
        {
            var body = ReadBody(source, start, article.Facts.AnchorAliases, texts);
            found.AddRange(body.Diagnostics);
            article = article with { Body = body.Value, HasSoundBody = HasAllHeadings(body) };
        }

        if (split.Value.Map is null) return found.Report(article);
        found.AddRange(ArticleChecks.Run(article));
        found.AddRange(SectionChecks.Run(article, terms));
        return found.Report(article);
    }

    /// <summary>The text below the front matter.</summary>
    internal static Reported<Body> ReadBody(SourceText source, int start, ImmutableArray<AnchorAlias> aliases, SharedTexts texts)
    {
        if (!source.Text.AsSpan(start).IsWhiteSpace())
        {
            var read = MarkdownReader.ReadBody(source, start, aliases, texts);
            return read with { Diagnostics = [.. read.Diagnostics, .. Blank.SpotsFrom(start, source).Select(blank => Unfilled(blank, read.Value))] };
        }

        var lastLine = source.Text.LastIndexOf('\n', start - 2) + 1;
        return new Reported<Body>(NoBody, [ArticleMistakes.EmptyBody(source.SpotAt(lastLine, 3))]);
    }

    /// <summary>A heading inside a footnote comes behind all others, wherever it stands in the file.</summary>
    private static Diagnostic Unfilled(SourceSpot blank, Body body) => body.Headings.Where(heading => heading.Line <= blank.Line).OrderBy(heading => heading.Line).ToArray() switch
    {
        [] => BlankMistakes.UnfilledIntroduction(blank),
        [.., var heading] when heading.Line == blank.Line => BlankMistakes.UnfilledHeading(blank),
        [.., var heading] => BlankMistakes.UnfilledSection(blank, heading.Text),
    };

    /// <summary>Whether every heading of a body is known, whatever else is wrong with it.</summary>
    internal static bool HasAllHeadings(Reported<Body> body) => body.Value != NoBody && !body.Diagnostics.Any(MarkdownMistakes.MayHideHeadings);

    internal static bool IsSound<T>(Reported<T> read) => !read.Diagnostics.Any(one => one.Severity == Severity.Error);

    private static Reported<Article> ReadFront(Article article, YamlMap map, Reading reading, int reviewMonths)
    {
        var (facts, faq, silences) = RoleReader.Read(map, reading, reviewMonths);
        var read = reading.Found.Report(article with { Facts = facts, Faq = faq, Silences = silences, Places = new FieldPlaces(article.Path, map, reading.Kept) });
        return read with { Value = read.Value with { HasSoundFront = IsSound(read) } };
    }

    /// <summary>What stands for an article that could not be read, so that other articles still find the address.</summary>
    private static Article Unread(string path, SharedTexts texts)
    {
        var slug = System.IO.Path.GetFileNameWithoutExtension(path);
        var category = texts.Of(System.IO.Path.GetDirectoryName(path.AsSpan())[InputLayout.Roles.Length..]);
        var facts = new RoleFacts(slug, "", [], Level.Entry, [], null, DateOnly.MinValue, [], DateOnly.MinValue, false);
        return new Article(path, slug, category, facts, [], NoBody, FieldPlaces.None(path)) { HasSoundFront = false, HasSoundBody = false };
    }
}
