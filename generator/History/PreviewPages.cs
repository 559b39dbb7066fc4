using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Pages;
using RoleGuide.Theme.Models;

namespace RoleGuide.History;

/// <summary>The page of a preview that tells what the proposed change does.</summary>
/// <param name="guide">The guide as it would be.</param>
/// <param name="pages">Its pages.</param>
/// <param name="earlier">What it is compared with; null when nobody said.</param>
/// <param name="changes">What lies between the two; null when there is nothing to compare with.</param>
internal sealed class PreviewPages(Guide guide, ImmutableArray<SitePage> pages, Earlier? earlier, EditionDiff? changes)
{
    /// <summary>How many pages are named that only show what others say.</summary>
    private const int MostNamed = 60;

    /// <summary>How many places of one warning are named.</summary>
    private const int MostPlaces = 12;

    /// <summary>How many warnings are shown, those of the changed articles first.</summary>
    private const int MostWarnings = 100;

    private const string Heading = "What this change does";

    private readonly FrozenDictionary<string, SitePage> _pages = pages.ToFrozenDictionary(page => page.Path.Text, StringComparer.Ordinal);

    public SitePage Of(PageContext context, ImmutableArray<Diagnostic> found) =>
        new SinglePage(PageContext.PreviewPath, PageKinds.Preview, () => [], () => Model(context, found)) { IsListed = false };

    private PreviewPage Model(PageContext context, ImmutableArray<Diagnostic> found)
    {
        var touched = Touched();
        ImmutableArray<IGrouping<(Severity Severity, string Code, string Message, string? Hint), Diagnostic>> warnings =
        [
            .. found.Where(one => one.Severity != Severity.Error)
                .OrderBy(one => touched.Contains(one.Spot.Path) ? 0 : 1)
                .ThenBy(one => one)
                .GroupBy(one => (one.Severity, one.Code, one.Message, one.Hint)),
        ];
        var head = context.Head(PageContext.PreviewPath, Heading, Heading, $"What a proposed change of {guide.Site.Name} adds, alters and removes.");
        return new PreviewPage(head, context.Frame(PageContext.PreviewPath), PageContext.Trail(new Crumb(Heading, null)))
        {
            Standfirst = Standfirst(),
            Comparison = Comparison(),
            Groups =
            [
                .. new[] { Group("Added", PageChangeKind.Added), Group("Moved", PageChangeKind.Moved), Group("Changed", PageChangeKind.Changed), Group("Removed", PageChangeKind.Removed) }
                    .Where(group => !group.Entries.IsEmpty),
            ],
            Followers = Followers(),
            Warnings = [.. warnings.Take(MostWarnings).Select(Warning)],
            MoreWarnings = warnings.Length > MostWarnings ? string.Create(CultureInfo.InvariantCulture, $"And {warnings.Length - MostWarnings:N0} more, which the command check lists.") : null,
        };
    }

    /// <summary>The articles that the change touches.</summary>
    private FrozenSet<string> Touched() => (changes?.Pages ?? [])
        .Where(change => change.Kind is PageChangeKind.Added or PageChangeKind.Moved or PageChangeKind.Changed && _pages.ContainsKey(change.Address))
        .SelectMany(change => _pages[change.Address].Sources())
        .ToFrozenSet(StringComparer.Ordinal);

    private string Standfirst()
    {
        if (changes is null) return "Nobody can tell here what this change does to the guide: there is nothing to compare it with.";
        ImmutableArray<string> parts =
        [
            .. Part("adds", PageChangeKind.Added),
            .. Part("moves", PageChangeKind.Moved),
            .. Part("alters", PageChangeKind.Changed),
            .. Part("removes", PageChangeKind.Removed),
        ];
        return parts.IsEmpty ? "This change alters nothing that a reader would notice." : $"This change {Words.And(parts)}.";
    }

    private IEnumerable<string> Part(string verb, PageChangeKind kind) => changes!.Of(kind).Count() is > 0 and var count ? [$"{verb} {Quantity.Of(count, "page")}"] : [];

    private string Comparison() => earlier switch
    {
        Earlier.Known known => $"Compared with {known.Name}.",
        Earlier.Unknown unknown => unknown.Reason,
        _ => "The build was told neither of an earlier manifest nor of a commit.",
    };

    private PreviewGroup Group(string title, PageChangeKind kind) => new(title, title.ToLowerInvariant(), [.. (changes?.Of(kind) ?? []).Select(Entry)]);

    private PreviewEntry Entry(PageChange change) => new(
        LinkTo(change),
        Words.Capital(change.PageKind),
        change.IsDraft,
        Note(change),
        [.. change.Facts.Select(fact => new PreviewFact(fact.Label, fact.Before == fact.After ? null : fact.Before, fact.Before == fact.After ? $"reworded, {fact.After}" : fact.After))]);

    private static string? Note(PageChange change) => change.Kind switch
    {
        PageChangeKind.Moved => $"Its address was {change.From}, which leads here now.",
        PageChangeKind.Removed when change.LeadsTo is { } target => $"{AddressOf(change)} leads to {target} now.",
        PageChangeKind.Removed => $"{AddressOf(change)} leads nowhere now: there is no redirect.",
        _ when change.StaleDate is { } date => $"Its last change is still dated {date}.",
        _ => null,
    };

    /// <summary>What has no title of its own goes by its address, which need not stand there twice.</summary>
    private static string AddressOf(PageChange change) => change.Title is null ? "This address" : $"Its address, {change.Address},";

    /// <summary>Pages that are made from several articles go by their heading; a removed page has nowhere to lead to.</summary>
    private Link LinkTo(PageChange change) => change.Kind == PageChangeKind.Removed
        ? new Link(change.Title ?? change.Address, null)
        : LinkTo(change.Address);

    /// <summary>The home page goes by what people call it; its heading is a whole sentence.</summary>
    private Link LinkTo(string address) => address == PagePath.Home.Text ? new("Home", address) : new(_pages.TryGetValue(address, out var page) ? page.Model().Head.Heading : address, address);

    private PreviewFollowers? Followers()
    {
        var all = changes?.Of(PageChangeKind.Shows).ToImmutableArray() ?? [];
        if (all.IsEmpty) return null;
        return new PreviewFollowers(
            [.. all.Take(MostNamed).Select(page => LinkTo(page.Address))],
            all.Length > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"And {all.Length - MostNamed:N0} more.") : null);
    }

    /// <summary>The same sentence stands once, with all its places.</summary>
    private static PreviewWarning Warning(IGrouping<(Severity Severity, string Code, string Message, string? Hint), Diagnostic> warning)
    {
        ImmutableArray<string> places = [.. warning.Select(PlaceOf)];
        return new PreviewWarning(warning.Key.Severity == Severity.Warning ? "Warning" : "Notice", warning.Key.Code, warning.Key.Message, warning.Key.Hint)
        {
            Place = places is [var only] ? only : null,
            Count = Quantity.Of(places.Length, "place"),
            Places = places.Length == 1 ? [] : [.. places.Take(MostPlaces)],
            MorePlaces = places.Length > MostPlaces ? $"And {Quantity.Of(places.Length - MostPlaces, "more place")}." : null,
        };
    }

    private static string PlaceOf(Diagnostic one) =>
        one.Spot.Length == 0 ? one.Spot.Path : string.Create(CultureInfo.InvariantCulture, $"{one.Spot.Path}, line {one.Spot.Line}, column {one.Spot.Column}");
}
