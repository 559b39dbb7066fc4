using System.Collections.Immutable;
using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Mistakes that show only when all articles are seen together.</summary>
public static class GuideMistakes
{
    public static Diagnostic UnknownRole(SourceSpot spot, string id, Suggestions known) => Diagnostic.Error("RG601", spot,
        $"There is no role \"{id}\". Expected the file name of an article without .md.",
        known.DidYouMean(id) ?? "A role without an article is written as a title, with a capital letter.");

    public static Diagnostic DraftRole(SourceSpot spot, string id, SourceSpot draft) => Diagnostic.Error("RG602", spot,
        $"The role \"{id}\" is a draft. Expected a role that readers can open.",
        "Leave it out until the draft is published, or publish the draft.") with
    {
        Related = [new RelatedSpot(draft, "the draft")],
    };

    public static Diagnostic NamesItself(SourceSpot spot, string id) => Diagnostic.Error("RG603", spot,
        $"The role \"{id}\" names itself here. Expected another role.");

    public static Diagnostic TitleForId(SourceSpot spot, string title, string id, SourceSpot role) => Diagnostic.Warning("RG604", spot,
        $"{Quote.Of(title)} is the title or an alias of an article of the guide. Expected its id, so that the page can link to it.",
        $"Write {id}.") with
    {
        Related = [new RelatedSpot(role, "the article")],
    };

    public static Diagnostic RepeatedTitle(SourceSpot spot, string title, string region, SourceSpot first) => Diagnostic.Error("RG406", spot,
        $"{Quote.Of(title)} already leads to another role in the region \"{region}\". Expected each title and alias once within a region.",
        "Make the title more exact, or leave the alias out.") with
    {
        Related = [new RelatedSpot(first, "first written here")],
    };

    public static Diagnostic AliasOfItself(SourceSpot spot, string title, SourceSpot first) => Diagnostic.Error("RG406", spot,
        $"{Quote.Of(title)} stands twice among the title and the aliases of this article. Expected each once; capitals make no difference.",
        "Leave the second one out.") with
    {
        Related = [new RelatedSpot(first, "first written here")],
    };

    public static Diagnostic ReadinessUnseen(SourceSpot spot) => Diagnostic.Warning("RG412", spot,
        "No page shows this readiness, because neither this article nor another one names a rung above or below. Expected a ladder with from or to.",
        "Add the roles that lead here as from, or leave readiness out.");

    public static Diagnostic LadderCycle(SourceSpot spot, ImmutableArray<string> rungs, IEnumerable<SourceSpot> steps) => Diagnostic.Error("RG605", spot,
        $"The ladder runs in a circle: {string.Join(" → ", rungs)}. Expected steps that lead upwards only.",
        "Take out the step that leads back down.") with
    {
        Related = [.. steps.Select(step => new RelatedSpot(step, "another step of the circle"))],
    };

    public static Diagnostic LevelFalls(SourceSpot spot, string lower, string upper, SourceSpot other) => Diagnostic.Warning("RG606", spot,
        $"The ladder leads from {lower} up to {upper}, but the level falls. Expected a level that is equal or higher.",
        "Correct one of the two levels, or the ladder.") with
    {
        Related = [new RelatedSpot(other, "the other level")],
    };

    public static Diagnostic NoRoles(SourceSpot spot) => Diagnostic.Error("RG607", spot,
        "The guide has no role to publish. Expected at least one article in roles/<category>/ that is no draft.");

    public static Diagnostic RepeatedSummary(SourceSpot spot, SourceSpot first) => Diagnostic.Warning("RG608", spot,
        "Another page has this summary already. Expected a summary of its own for each page; capitals make no difference.",
        "Say what sets this page apart.") with
    {
        Related = [new RelatedSpot(first, "first written here")],
    };

    public static Diagnostic RepeatedPageTitle(SourceSpot spot, string title, SourceSpot first) => Diagnostic.Error("RG609", spot,
        $"Another page has the title {Quote.Of(title)} already. Expected a title of its own for each page; capitals make no difference.",
        "Make the title more exact.") with
    {
        Related = [new RelatedSpot(first, "first written here")],
    };

    public static Diagnostic LongTitle(SourceSpot spot, int length, int longest) => Diagnostic.Warning("RG610", spot,
        string.Create(CultureInfo.InvariantCulture, $"The title of the page has {length} characters with the regions of the role. Expected {longest} at most: search results cut what is longer."),
        "Leave out words that the regions, the level or the category say already.");

    public static Diagnostic LongSummary(SourceSpot spot, int length, int longest) => Diagnostic.Warning("RG610", spot,
        string.Create(CultureInfo.InvariantCulture, $"The summary has {length} characters. Expected {longest} at most: search results cut what is longer."),
        "Say the same in one short sentence.");

    public static Diagnostic NoPicture(SourceSpot spot, string category) => Diagnostic.Notice("RG611", spot,
        $"The theme has no picture for the category {Quote.Of(category)}. Where its pages are shared, link previews show the picture of their kind.",
        "Draw one with theme/social/draw.mjs; its first lines say how.");

    public static Diagnostic OldPicture(SourceSpot spot, string drawn, string title) => Diagnostic.Notice("RG611", spot,
        $"The theme's picture of this category calls it {Quote.Of(drawn)}. Expected one that says {Quote.Of(title)}; until it is drawn, link previews show the picture of their kind.",
        "Draw it anew with theme/social/draw.mjs; its first lines say how.");

    public static Diagnostic TitleOfGeneratedPage(SourceSpot spot, string title) => Diagnostic.Error("RG609", spot,
        $"The build makes a page with the title {Quote.Of(title)} by itself. Expected a title that no other page has; capitals make no difference.",
        "Make the title more exact.");
}
