using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>Reads role articles, each on its own: the result depends on the file's bytes and on the settings, and on nothing else.</summary>
public static class ArticleReader
{
    /// <summary>What stands for a body that could not be read.</summary>
    internal static readonly Body NoBody = new(new Prose("", []), []);

    /// <summary>All articles below roles/, in the order of their paths.</summary>
    public static Reported<ImmutableArray<Article>> ReadAll(SourceTree tree, GuideSettings settings)
    {
        SourceFile[] files = [.. tree.Under(InputLayout.Roles)];
        var read = new Reported<Article>[files.Length];
        Parallel.For(0, files.Length, i => read[i] = Read(files[i], settings));
        return new Reported<ImmutableArray<Article>>([.. read.Select(one => one.Value)], [.. read.SelectMany(one => one.Diagnostics)]);
    }

    /// <summary>One article, whatever is wrong with it.</summary>
    public static Reported<Article> Read(SourceFile file, GuideSettings settings)
    {
        var found = new DiagnosticBag();
        var slug = System.IO.Path.GetFileNameWithoutExtension(file.Name);
        var category = file.Folder[InputLayout.Roles.Length..];
        found.AddRange(NameRules.Check(file.Path, slug));
        if (!settings.Categories.Any(known => known.Id == category))
        {
            found.Add(KeyMistakes.UnknownCategory(SourceSpot.WholeFile(file.Path), category, [.. settings.Categories.Select(known => known.Id)]));
        }

        var decoded = SourceDecoder.Decode(file);
        found.AddRange(decoded.Diagnostics);
        if (decoded.Value is not { } source) return found.Report(new Article(file.Path, slug, category, Unread(slug), [], NoBody, FieldPlaces.None(file.Path)));

        var split = FrontMatterSplitter.Split(source);
        found.AddRange(split.Diagnostics);
        var body = ReadBody(source, split.Value.BodyStart, found);
        if (split.Value.Map is not { } map) return found.Report(new Article(file.Path, slug, category, Unread(slug), [], body, FieldPlaces.None(file.Path)));

        var reading = new Reading(source, settings.Vocabulary, found);
        var (facts, faq) = RoleReader.Read(map, reading, settings.Site.ReviewMonths);
        var article = new Article(file.Path, slug, category, facts, faq, body, new FieldPlaces(file.Path, map, reading.Kept));
        found.AddRange(ArticleChecks.Run(article));
        return found.Report(article);
    }

    internal static Body ReadBody(SourceText source, int start, DiagnosticBag found)
    {
        if (string.IsNullOrWhiteSpace(source.Text[start..]))
        {
            found.Add(ArticleMistakes.EmptyBody(source.SpotAt(Math.Max(0, source.Text.Length - 1), 1)));
            return NoBody;
        }

        var body = MarkdownReader.ReadBody(source, start);
        found.AddRange(body.Diagnostics);
        return body.Value;
    }

    /// <summary>What stands for facts that could not be read, so that other articles still find the address.</summary>
    private static RoleFacts Unread(string slug) => new(slug, "", [], Level.Entry, [], null, DateOnly.MinValue, [], DateOnly.MinValue, false);
}
