using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Guidance;

/// <summary>Plans a new article: where it goes, and what stands in it. Mistakes elsewhere in the input are nobody's business here.</summary>
public static class NewArticle
{
    public static NewArticlePlan Plan(string inputFolder, NewArticleRequest request)
    {
        var input = SourceTree.Read(inputFolder).Value;
        var settings = SettingsReader.Read(input, null).Value;
        var title = ReadTitle(request.Title);
        if (settings.Vocabulary.Categories is not { } categories) return new NewArticlePlan.Unknowable("categories.yml can't be read, so nobody knows the categories. Run check and mend what it says about categories.yml first.");
        string?[] wrong = [title.Value is null ? $"The title can't stand as it is. {title.Diagnostics[0].Message}" : null, WrongCategory(request.Category, categories), WrongRegion(request.Regions, settings.Vocabulary)];
        if (title.Value is null || wrong.Any(one => one is not null)) return Refuse(string.Join('\n', wrong.OfType<string>()));
        ImmutableArray<string> regions = request.Regions.IsEmpty && settings.Vocabulary.Regions is { Count: 1 } only ? [.. only] : [.. request.Regions.Distinct(StringComparer.Ordinal)];

        var taken = TakenNames.In(input, settings, request.InputName);
        if (taken.ByTitle(title.Value, regions) is { } namesake) return Refuse($"{namesake} has the title or alias \"{title.Value}\" already. Mend that article, or choose another title.");
        if (request.Slug is null && !title.Value.Any(IsLatin)) return Refuse($"No address can be made of the title \"{title.Value}\", because addresses have the letters a to z alone. Name one with --slug, for example --slug account-planner.");
        var slug = request.Slug ?? Slugger.Plain(title.Value);
        var path = $"{InputLayout.Roles}{request.Category}/{slug}.md";
        if (NameRules.Check(path, slug).FirstOrDefault() is { } fault) return Refuse(Sentences($"The address \"{slug}\" can't be used.", fault.Message, request.Slug is null ? "Name another one with --slug." : fault.Hint));
        if (taken.BySlug(slug) is { } owner) return Refuse($"The address \"{slug}\" is taken by {owner}. Name another one with --slug, for example --slug {taken.FreeName(slug, regions)}.");

        return new NewArticlePlan.Ready(path, ArticleTemplate.Full(new ArticleStart(title.Value, regions, request.Today) { KnownRegions = [.. settings.Vocabulary.Regions ?? []] }), [.. Hints(title.Value)]);
    }

    private static IEnumerable<string> Hints(string title)
    {
        if (RoleTitle.InSentenceCase(title) is { } mended) yield return $"The guide writes titles in sentence case: \"{mended}\". Names and abbreviations keep their capitals. Your title stands as you typed it.";
    }

    /// <summary>The title as an article's reader reads it.</summary>
    private static Reported<string?> ReadTitle(string typed)
    {
        var reading = new Reading(SourceText.From("title", ""), Vocabulary.Unknown, new SharedTexts(), []);
        RoleKeys.Title.Value.TryRead(new YamlScalar(SourceSpot.WholeFile("title"), typed, .., IsQuoted: true), reading, out var title);
        return reading.Found.Any() ? reading.Found.Report<string?>(null) : reading.Found.Report(title);
    }

    private static string? WrongCategory(string? asked, ImmutableSortedSet<string> categories) => asked is null
        ? $"A new article needs a category: --category with {OneOf(categories)}."
        : categories.Contains(asked) ? null : Sentences($"There is no category \"{asked}\".", Suggestion.DidYouMean(asked, categories), $"The categories are {All(categories)}.");

    private static string? WrongRegion(ImmutableArray<string> asked, Vocabulary vocabulary) =>
        vocabulary.Regions is { } known && asked.FirstOrDefault(region => !known.Contains(region)) is { } wrong
            ? Sentences($"There is no region \"{wrong}\".", Suggestion.DidYouMean(wrong, known), $"The regions are {All(known)}.")
            : null;

    private static bool IsLatin(char character) => Model.LatinFold.Of(character) is not ("-" or "");

    private static NewArticlePlan.Refused Refuse(string message) => new(message);

    private static string Sentences(params ReadOnlySpan<string?> sentences)
    {
        var said = new List<string>();
        foreach (var sentence in sentences)
        {
            if (sentence is not null) said.Add(sentence);
        }

        return string.Join(' ', said);
    }

    private static string OneOf(ImmutableSortedSet<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} or {names[^1]}";

    private static string All(ImmutableSortedSet<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
}
