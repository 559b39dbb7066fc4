using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using RoleGuide.Model;
using RoleGuide.Pages.Comparing;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Pages.Twins;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The page of each role: its article and everything derived from the rest of the guide.</summary>
internal static class RolePages
{
    public const string PayTitle = "What it pays";
    public const string MeasuresTitle = "How it is measured";

    private static readonly ImmutableArray<ContentsEntry> s_beforeBody =
    [
        new(PayTitle, RoleSections.Pay),
        new("At a glance", RoleSections.AtAGlance),
    ];

    private static readonly ImmutableArray<ContentsEntry> s_afterBody =
    [
        new("Where this role sits", RoleSections.Ladder),
        new("How it compares", RoleSections.Compare),
        new(MeasuresTitle, RoleSections.Measures),
        new("Sources disagree", RoleSections.Disagreements),
        new("Questions and answers", RoleSections.Faq),
        new("Related roles", RoleSections.Related),
        new("Sources", RoleSections.Sources),
    ];

    public static IEnumerable<SitePage> From(PageContext context)
    {
        var turns = new CategoryTurns(context);
        return context.Guide.Roles.Select(role => new Planned(role, turns, context) { IsListed = !role.Facts.IsDraft, Pictures = role.Pictures });
    }

    private static RolePage Model(Role role, CategoryTurns turns, PageContext context)
    {
        var (facts, category) = (role.Facts, turns.CategoryOf(role));
        var namesakes = NamesakesOf(role, context.Guide);
        var heading = namesakes.IsEmpty ? facts.Title : $"{facts.Title} ({ShortRegions(role)})";
        var ladder = LadderSections.Of(role, context);
        var neighbours = CompareNeighbours.Of(role, context);
        var head = context.Head(role.Path, Title(role, context), heading, facts.Summary) with
        {
            Language = context.Guide.RegionById[facts.Regions[0]].Locale,
            OpenGraphType = "article",
            Published = facts.Published is { } first ? Words.Date(first) : null,
            Modified = Words.Date(facts.Updated),
            Scripts = context.Scripts(PageContext.ReadingScript),
            Twin = PagePath.RoleTwin(role.Path).Text,
            Picture = SocialPictures.Of(category, role.Path, context),
        };
        if (facts.IsDraft) head = head with { IsIndexed = false };
        var body = role.Body.Text;
        var faq = ImmutableArray.CreateRange(role.Faq, question => new FaqEntry(question.Id, question.Text, new MarkupString(question.Answer.Text)) { FormerIds = facts.OldIdsOf(question.Id) });
        return new RolePage(head, context.Frame(role.Path), PageContext.Trail(new Crumb(category.Title, category.Path.Text), new Crumb(facts.Title, null)))
        {
            Summary = facts.Summary,
            Regions = ImmutableArray.CreateRange(facts.Regions, id => context.Guide.RegionById[id].Name),
            Level = Words.Level(facts.Level),
            Category = new Link(category.Title, category.Path.Text),
            Aliases = namesakes.IsEmpty ? facts.Aliases : facts.Aliases.RemoveAll(alias => namesakes.Any(other => alias.Equals(other.Facts.Title, StringComparison.OrdinalIgnoreCase))),
            Namesakes = ImmutableArray.CreateRange(namesakes, other => Namesake(role, other, context)),
            Published = facts.Published == facts.Updated ? null : head.Published,
            Updated = Words.Date(facts.Updated),
            ReviewBy = Words.Date(facts.ReviewBy),
            IsDraft = facts.IsDraft,
            AtAGlance = GlanceRows.Of(facts.AtAGlance, context.Guide),
            Pay = PaySections.Of(role, context),
            Contents = Contents(role, Derived(ladder, neighbours)),
            Body = new MarkupString(body),
            Ladder = ladder,
            Neighbours = neighbours,
            Measures = ImmutableArray.CreateRange(facts.Kpis, kpi => new Measure(kpi.Name, kpi.Target, RoleSources.Link(kpi.Source, context.Guide))),
            Faq = faq,
            Disagreements = ImmutableArray.CreateRange(facts.Disagreements, one => Disagreement(one, context.Guide)),
            Related = [.. facts.Related.Where(context.Guide.RoleBySlug.ContainsKey).Select(id => context.Guide.RoleBySlug[id]).Select(other => Related(other, neighbours, context))],
            Sources = RoleSources.Entries(RoleSections.SourcesOf(facts), context.Guide),
            Turns = turns.Of(role),
            ReadingTime = ReadingTime.Of(body, faq),
            Feedback = context.FeedbackOn(role.Path),
            EditAddress = context.EditAddress(role.Source),
        };
    }

    private static Namesake Namesake(Role role, Role other, PageContext context) => new(
        new Link($"{other.Facts.Title} ({context.RegionNames(other.Facts.Regions)})", other.Path.Text),
        context.Pairs.Of(role.Slug).FirstOrDefault(pair => pair.HasPage && pair.Pair.Other(role.Slug) == other.Slug) is { } pair ? new Link("how they differ", pair.Path.Text) : null);

    private static RoleCard Related(Role other, ImmutableArray<CompareNeighbour> neighbours, PageContext context) => RoleCards.Of(other, context) with
    {
        IsComparedHere = neighbours.Any(one => one.Role.Address == other.Path.Text && !one.Verdicts.IsEmpty),
    };

    /// <summary>Readable and varied from the article's own data: region, pay and year, as much as search results show.</summary>
    private static string Title(Role role, PageContext context)
    {
        var title = $"{role.Facts.Title} ({ShortRegions(role)})";
        if (TypicalPay.Of(role.Facts) is not { } pay) return context.Fitting($"{title}: the job and what comes next", $"{title}: job and next steps", title);
        // A title has room for one range, and of several with the same claim none goes before the others.
        if (!TypicalPay.Rivals(pay, role.Facts).IsEmpty) return context.Fitting($"{title}: the job, its pay and what comes next", $"{title}: pay, job and next steps", title);
        var band = TypicalPay.IsTypical(pay) ? "" : Words.InSentence(Words.Band(pay.Band)) + " pay ";
        var region = TypicalPay.NeedsRegion(role.Facts) ? pay.Region.ToUpperInvariant() + " " : "";
        var withPay = $"{title}: {region}{band}{Words.Money(pay.Amount, context.Guide.RegionById[pay.Region].Currency)}";
        return context.Fitting(string.Create(CultureInfo.InvariantCulture, $"{withPay}, {pay.Year}"), withPay);
    }

    private static string ShortRegions(Role role) => Words.And(ImmutableArray.CreateRange(role.Facts.Regions, id => id.ToUpperInvariant()));

    /// <summary>Roles of other regions that answer to one of this role's titles, in the order of the guide.</summary>
    private static ImmutableArray<Role> NamesakesOf(Role role, Guide guide)
    {
        SortedSet<string>? others = null;
        Add(role.Facts.Title);
        foreach (var alias in role.Facts.Aliases) Add(alias);
        return others is null ? [] : [.. others.Select(other => guide.RoleBySlug[other])];

        void Add(string title)
        {
            // Most titles have one bearer.
            var bearers = guide.Titles.Bearers(title);
            if (bearers.Count > 1) (others ??= new SortedSet<string>(StringComparer.Ordinal)).UnionWith(bearers.Where(bearer => bearer != role.Slug));
        }
    }

    /// <summary>A disagreement as pages show it, each claim with its source.</summary>
    public static Theme.Models.Disagreement Disagreement(Model.Disagreement one, Guide guide) => new(
        one.About, [.. one.Claims.Select(claim => new Theme.Models.Claim(claim.Says, RoleSources.Link(claim.Source, guide)))], one.Note);

    /// <summary>The sections that a page may have because of what other articles say.</summary>
    private static ImmutableArray<string> Derived(LadderSection? ladder, ImmutableArray<CompareNeighbour> neighbours) =>
        [.. ladder is null ? ImmutableArray<string>.Empty : [RoleSections.Ladder], .. neighbours.IsEmpty ? ImmutableArray<string>.Empty : [RoleSections.Compare]];

    /// <summary>The sections in the order in which the page shows them.</summary>
    private static ImmutableArray<ContentsEntry> Contents(Role role, ImmutableArray<string> derived)
    {
        var sections = RoleSections.Of(role.Facts, !role.Faq.IsEmpty);
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>(s_beforeBody.Length + role.Sections.Length + s_afterBody.Length);
        foreach (var entry in s_beforeBody)
        {
            if (sections.Contains(entry.Anchor)) entries.Add(entry);
        }

        foreach (var section in role.Sections) entries.Add(new ContentsEntry(section.Title, section.Id));
        foreach (var entry in s_afterBody)
        {
            if (sections.Contains(entry.Anchor) || derived.Contains(entry.Anchor)) entries.Add(entry);
        }

        return entries.DrainToImmutable();
    }

    /// <summary>The page of a role before anything of it is derived.</summary>
    private sealed class Planned(Role role, CategoryTurns turns, PageContext context) : SitePage(role.Path, PageKinds.Role)
    {
        public override PageTwin Twin => new(PagePath.RoleTwin(Path), (page, text) => RoleTwin.Write((RolePage)page, context.Publication.BaseUrl, text));

        public override ImmutableArray<string> Sources() => [role.Source];

        public override Page Model() => RoleGraph.On(RolePages.Model(role, turns, context), role, context);

        public override DateStamp? Modified() => Words.Date(role.Facts.Updated);
    }
}
