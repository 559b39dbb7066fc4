using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>The page of each pair that passes the gate.</summary>
internal static class ComparePages
{
    public static IEnumerable<SitePage> From(PageContext context)
    {
        // Read when the first of these pages is asked for: whoever looks at one page of another kind doesn't wait for it.
        var mentions = new Lazy<QuestionMentions>(() => QuestionMentions.In(context.Guide));
        return context.Pairs.WithPage.Select(pair => new Planned(pair, mentions, context));
    }

    private static ComparePage Model(ComparedPair pair, (Role First, Role Second) roles, QuestionMentions mentions, PageContext context)
    {
        var (guide, (first, second)) = (context.Guide, roles);
        var (path, heading) = (pair.Path, context.Comparison(pair).Text);
        var updated = Newest(first, second);
        var head = context.Head(path, heading, heading, Description(pair, heading)) with { OpenGraphType = "article", Modified = updated, Scripts = context.Scripts(PageContext.ReadingScript) };
        if (CompareNames.HasRegionsOf(first, second)) head = head with { Language = guide.RegionById[first.Facts.Regions[0]].Locale };
        return new ComparePage(head, context.Frame(path), PageContext.Trail(new Crumb(GeneratedKinds.Compare.Title, GeneratedKinds.Compare.Path.Text), new Crumb(heading, null)))
        {
            Verdicts = Verdicts(pair, first, second),
            First = Side(first, second, pair, context),
            Second = Side(second, first, pair, context),
            Gaps = CompareGaps.Of(pair, first, second, guide),
            Pay = ComparePays.Of(first, second, context),
            Table = CompareTables.Whole(pair, first, second, guide),
            Questions = [.. Questions(first, second, mentions), .. Questions(second, first, mentions)],
            Origins = [Origin(first, second, guide), Origin(second, first, guide)],
            Updated = updated,
            Feedback = context.FeedbackOn(path),
        };
    }

    private static DateStamp Newest(Role first, Role second) => Words.Date(first.Facts.Updated > second.Facts.Updated ? first.Facts.Updated : second.Facts.Updated);

    /// <summary>The verdicts of a pair; where both articles have one, each says whose it is.</summary>
    public static ImmutableArray<CompareVerdict> Verdicts(ComparedPair pair, Role first, Role second) => pair.Verdicts is [var only]
        ? [new CompareVerdict(only.Slug, only.Text, null)]
        : [
            .. pair.Verdicts.Select(verdict => new CompareVerdict(
                verdict.Slug, verdict.Text, Words.InSentence(verdict.Slug == first.Slug ? CompareNames.Beside(first, second) : CompareNames.Beside(second, first)))),
        ];

    private static string Description(ComparedPair pair, string heading) => $"{heading}: level, pay, scope and the rest side by side. {CompareTables.Summary(pair)}";

    private static CompareRole Side(Role role, Role other, ComparedPair pair, PageContext context)
    {
        var others = ImmutableArray.CreateBuilder<Link>();
        foreach (var one in context.Pairs.Of(role.Slug))
        {
            if (one.HasPage && one.Pair != pair.Pair) others.Add(context.Comparison(one));
        }

        return new CompareRole(
            CompareNames.LinkBeside(role, other), context.RegionNames(role.Facts.Regions), Words.Level(role.Facts.Level), role.Facts.Summary, others.DrainToImmutable());
    }

    private static IEnumerable<CompareQuestion> Questions(Role asking, Role about, QuestionMentions mentions) => mentions
        .Of(asking, about)
        .Select(question => new CompareQuestion(new Link(question.Text, $"{asking.Path.Text}#{question.Id}"), CompareNames.Beside(asking, about)));

    private static CompareOrigin Origin(Role role, Role other, Guide guide) => new(
        CompareNames.LinkBeside(role, other),
        role.Source,
        Words.Date(role.Facts.Updated),
        SourceLinks(role, guide));

    /// <summary>The sources of a role's pay in the order of its article, each once.</summary>
    private static ImmutableArray<Link> SourceLinks(Role role, Guide guide)
    {
        var (pay, links) = (role.Facts.Pay, ImmutableArray.CreateBuilder<Link>(1));
        for (var i = 0; i < pay.Length; i++)
        {
            var isNew = true;
            for (var before = 0; before < i && isNew; before++) isNew = pay[before].Source != pay[i].Source;
            if (isNew) links.Add(ComparePays.SourceLink(role, pay[i].Source, guide));
        }

        return links.DrainToImmutable();
    }

    /// <summary>The page of a pair before anything of it is derived.</summary>
    private sealed class Planned(ComparedPair pair, Lazy<QuestionMentions> mentions, PageContext context) : SitePage(pair.Path, PageKinds.Comparison)
    {
        private (Role First, Role Second) Roles => (context.Guide.RoleBySlug[pair.Pair.First], context.Guide.RoleBySlug[pair.Pair.Second]);

        public override ImmutableArray<string> Sources() => PageContext.SourcesOf([Roles.First, Roles.Second]);

        public override Page Model() => TextGraph.On(ComparePages.Model(pair, Roles, mentions.Value, context), context);

        public override DateStamp? Modified() => Newest(Roles.First, Roles.Second);
    }
}
