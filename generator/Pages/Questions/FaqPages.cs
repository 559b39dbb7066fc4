using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Questions;

/// <summary>Every question of the guide by category and role. The answers stand on the pages of the roles and nowhere else.</summary>
internal static class FaqPages
{
    /// <summary>So many roles a list of contents beside the questions can name.</summary>
    private const int MostRolesInContents = 40;

    public static IEnumerable<SitePage> From(PageContext context)
    {
        var categories = context.Questions;
        var isSplit = IsSplit(categories);
        var whole = new SinglePage(GeneratedKinds.Faq.Path, PageKinds.Questions, () => SourcesOf(categories), () => isSplit ? ListGraph.On(Index(categories, context), context) : ListGraph.On(Whole(categories, context), context))
        {
            Newest = () => Newest(categories, context),
        };
        return isSplit ? categories.Select(category => Part(category, context)).Prepend(whole) : [whole];
    }

    /// <summary>The categories that have a page of their own: all of them where there are too many questions for one page, else none.</summary>
    public static ImmutableArray<CategoryQuestions> PartsOf(PageContext context) => IsSplit(context.Questions) ? context.Questions : [];

    /// <summary>Where the questions of a category are listed.</summary>
    public static string AddressOf(Category category, PageContext context) => PartsOf(context).FirstOrDefault(part => part.Category.Id == category.Id) is { } part
        ? part.Path.Text
        : $"{GeneratedKinds.Faq.Path.Text}#{AnchorOf(category)}";

    private static bool IsSplit(ImmutableArray<CategoryQuestions> categories) => categories.Sum(category => category.Count) > Hubs.MostEntries;

    private static SinglePage Part(CategoryQuestions category, PageContext context) =>
        new(category.Path, PageKinds.Questions, () => SourcesOf([category]), () => ListGraph.On(Model(category, context), context)) { Newest = () => Newest([category], context) };

    /// <summary>The place of a question in the list: no slug and no id has two hyphens in a row, so it is the only one of its name.</summary>
    public static string AnchorOf(Role role, Question question) => AnchorOf(role.Slug, question.Id);

    private static string AnchorOf(string slug, string question) => $"{slug}--{question[Question.IdPrefix.Length..]}";

    private static FaqPage Whole(ImmutableArray<CategoryQuestions> categories, PageContext context)
    {
        var path = GeneratedKinds.Faq.Path;
        var holds = Holds(categories);
        var head = context.Head(path, $"{Words.Capital(holds)}, answered", "Questions and answers",
            $"{Words.Capital(holds)}: what people ask about each job, the answer in a sentence, and where the full answer stands.");
        return Page(categories, path, head, PageContext.Trail(new Crumb(GeneratedKinds.Faq.Title, null)), context);
    }

    private static FaqPage Model(CategoryQuestions category, PageContext context)
    {
        var holds = Holds([category]);
        var head = context.Head(category.Path, $"{category.Category.Title}: {holds}", $"Questions about {Lower(category.Category.Title)} roles",
            $"{Words.Capital(holds)} in {Lower(category.Category.Title)}: what people ask about each job, the answer in a sentence, and where the full answer stands.");
        var trail = PageContext.Trail(new Crumb(GeneratedKinds.Faq.Title, GeneratedKinds.Faq.Path.Text), new Crumb(category.Category.Title, null));
        return Page([category], category.Path, head, trail, context);
    }

    private static FaqPage Page(ImmutableArray<CategoryQuestions> categories, PagePath path, PageHead head, ImmutableArray<Crumb> trail, PageContext context)
    {
        var updated = Newest(categories, context);
        return new FaqPage(head with { Modified = updated, Scripts = context.Scripts(PageContext.ReadingScript) }, context.Frame(path), trail)
        {
            Standfirst = categories.IsEmpty
                ? "No article answers a question yet."
                : $"{Words.Capital(Holds(categories))}. Each stands with the first sentence of its answer and leads to the full one, on the page of its role.",
            Updated = updated,
            Contents = Contents(categories, context.Guide),
            Categories = [.. categories.Select(category => Category(category, context))],
            Feedback = context.FeedbackOn(path),
        };
    }

    private static HubPage Index(ImmutableArray<CategoryQuestions> categories, PageContext context)
    {
        var path = GeneratedKinds.Faq.Path;
        var holds = Words.Capital(Holds(categories));
        var updated = Newest(categories, context);
        var head = context.Head(path, $"{holds}, answered", "Questions and answers", $"{holds} of the guide, by category, each with the first sentence of its answer.") with { Modified = updated };
        return new HubPage(head, context.Frame(path), PageContext.Trail(new Crumb(GeneratedKinds.Faq.Title, null)))
        {
            Standfirst = $"{holds}, answered from the sources.",
            Updated = updated,
            Parts = [.. categories.Select(category => new HubPart(new Link(category.Category.Title, category.Path.Text), Holds([category])))],
        };
    }

    private static FaqCategory Category(CategoryQuestions category, PageContext context) => new(
        new Link(category.Category.Title, category.Category.Path.Text),
        AnchorOf(category.Category),
        [
            .. category.Roles.Select(role => new FaqRole(
                role.Slug,
                new Link(role.Facts.Title, role.Path.Text),
                context.RegionNames(role.Facts.Regions),
                [.. role.Faq.Select(question => Line(role, question, context))]) { FormerAnchors = context.FormerSlugs.Of(role.Slug) }),
        ]);

    private static FaqLine Line(Role role, Question question, PageContext context) =>
        new(AnchorOf(role, question), new Link(question.Text, $"{role.Path.Text}#{question.Id}"), AnswerText.FirstSentence(question.Answer.Text))
        {
            FormerAnchors = FormerAnchors(role, question, context.FormerSlugs.Of(role.Slug)),
        };

    /// <summary>The places that a question had while its role bore another slug, or while it was asked in other words; or both.</summary>
    private static ImmutableArray<string> FormerAnchors(Role role, Question question, ImmutableArray<string> formerSlugs)
    {
        if (formerSlugs.IsEmpty && role.Facts.AnchorAliases.IsEmpty) return [];
        var names = role.Facts.OldIdsOf(question.Id).Where(id => id.StartsWith(Question.IdPrefix, StringComparison.Ordinal)).Prepend(question.Id).ToArray();
        return [.. formerSlugs.Prepend(role.Slug).SelectMany(slug => names, AnchorOf).Skip(1)];
    }

    private static ImmutableArray<ContentsEntry> Contents(ImmutableArray<CategoryQuestions> categories, Guide guide) =>
        categories.Sum(category => category.Roles.Length) <= MostRolesInContents
            ? [.. categories.SelectMany(category => category.Roles).Select(role => new ContentsEntry(RoleTitles.Distinct(role, guide), role.Slug))]
            : [.. categories.Select(category => new ContentsEntry(category.Category.Title, AnchorOf(category.Category)))];

    private static string AnchorOf(Category category) => "category_" + category.Id;

    private static string Holds(ImmutableArray<CategoryQuestions> categories) =>
        $"{Quantity.Of(categories.Sum(category => category.Count), "question")} about {Quantity.Of(categories.Sum(category => category.Roles.Length), "role")}";

    private static string Lower(string title) => char.ToLowerInvariant(title[0]) + title[1..];

    /// <summary>Where nobody asks anything, the page changes with the guide.</summary>
    private static DateStamp Newest(ImmutableArray<CategoryQuestions> categories, PageContext context) =>
        Words.Date(categories.SelectMany(category => category.Roles).Select(role => role.Facts.Updated).DefaultIfEmpty(context.Guide.ContentDate).Max());

    private static ImmutableArray<string> SourcesOf(ImmutableArray<CategoryQuestions> categories) =>
        PageContext.SourcesOf(categories.SelectMany(category => category.Roles));
}
