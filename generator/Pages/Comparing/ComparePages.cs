using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>The page of each pair that passes the gate.</summary>
internal static class ComparePages
{
    public const string Kind = "comparison";

    public static IEnumerable<SitePage> From(PageContext context)
    {
        var asking = context.Pairs.WithPage.SelectMany(pair => new[] { pair.Pair.First, pair.Pair.Second }).Distinct(StringComparer.Ordinal);
        var mentions = QuestionMentions.In(asking.Select(slug => context.Guide.RoleBySlug[slug]), context.Guide);
        return context.Pairs.WithPage.Select(pair => From(pair, mentions, context));
    }

    private static SitePage From(ComparedPair pair, QuestionMentions mentions, PageContext context)
    {
        var (first, second) = (context.Guide.RoleBySlug[pair.Pair.First], context.Guide.RoleBySlug[pair.Pair.Second]);
        return new SitePage(pair.Pair.Path, Kind, PageContext.SourcesOf([first, second]), () => TextGraph.On(Model(pair, mentions, context), context)) { Modified = Newest(first, second) };
    }

    private static ComparePage Model(ComparedPair pair, QuestionMentions mentions, PageContext context)
    {
        var (first, second) = (context.Guide.RoleBySlug[pair.Pair.First], context.Guide.RoleBySlug[pair.Pair.Second]);
        var path = pair.Pair.Path;
        var heading = CompareNames.Of(pair.Pair, context.Guide);
        var updated = Newest(first, second);
        var head = context.Head(path, heading, heading, Description(pair, heading)) with { OpenGraphType = "article", Modified = updated };
        if (first.Facts.Regions.SequenceEqual(second.Facts.Regions, StringComparer.Ordinal)) head = head with { Language = context.Guide.RegionById[first.Facts.Regions[0]].Locale };
        return new ComparePage(head, context.Frame(path), PageContext.Trail(new Crumb(GeneratedKinds.Compare.Title, GeneratedKinds.Compare.Path.Text), new Crumb(heading, null)))
        {
            Verdicts = Verdicts(pair, context.Guide),
            First = Side(first, second, pair, context),
            Second = Side(second, first, pair, context),
            Gaps = CompareGaps.Of(pair, context.Guide),
            Pay = ComparePays.Of(first, second, context),
            Table = CompareTables.Whole(pair, context),
            Questions = [.. Questions(first, second, mentions), .. Questions(second, first, mentions)],
            Origins = [Origin(first, second, context.Guide), Origin(second, first, context.Guide)],
            Updated = updated,
        };
    }

    private static DateStamp Newest(Role first, Role second) => Words.Date(first.Facts.Updated > second.Facts.Updated ? first.Facts.Updated : second.Facts.Updated);

    /// <summary>The verdicts of a pair; where both articles have one, each says whose it is.</summary>
    public static ImmutableArray<CompareVerdict> Verdicts(ComparedPair pair, Guide guide) =>
    [
        .. pair.Verdicts.Select(verdict => new CompareVerdict(
            verdict.Slug, verdict.Text, pair.Verdicts.Length > 1 ? CompareNames.InSentence(CompareNames.Beside(guide.RoleBySlug[verdict.Slug], guide.RoleBySlug[pair.Pair.Other(verdict.Slug)])) : null)),
    ];

    private static string Description(ComparedPair pair, string heading) => $"{heading}: level, pay, scope and the rest side by side. {CompareTables.Summary(pair)}";

    private static CompareRole Side(Role role, Role other, ComparedPair pair, PageContext context) => new(
        CompareNames.LinkBeside(role, other),
        context.RegionNames(role.Facts.Regions),
        Words.Level(role.Facts.Level),
        role.Facts.Summary,
        [.. context.Pairs.Of(role.Slug).Where(one => one.HasPage && one.Pair != pair.Pair).Select(one => CompareNames.Link(one.Pair, context.Guide))]);

    private static IEnumerable<CompareQuestion> Questions(Role asking, Role about, QuestionMentions mentions) => mentions
        .Of(asking, about)
        .Select(question => new CompareQuestion(new Link(question.Text, $"{asking.Path}#{question.Id}"), CompareNames.Beside(asking, about)));

    private static CompareOrigin Origin(Role role, Role other, Guide guide) => new(
        CompareNames.LinkBeside(role, other),
        role.Source,
        Words.Date(role.Facts.Updated),
        [.. role.Facts.Pay.Select(pay => pay.Source).Distinct(StringComparer.Ordinal).Select(source => ComparePays.SourceLink(role, source, guide))]);
}
