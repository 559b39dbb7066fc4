using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Published;

/// <summary>
/// Nothing that was published is lost: a page is there or redirected, a heading or question is there or has an alias. The redirect of a page covers what stood inside it, since
/// browsers carry the anchor over; only when the page it leads to is new, so that this very change renamed it, its anchors have to be there as well.
/// </summary>
public static class LedgerChecks
{
    /// <summary>What of the ledger is lost, and a notice when something is not recorded.</summary>
    /// <param name="redirects">Those that are written and those that follow from them.</param>
    public static ImmutableArray<Diagnostic> Run(UrlLedger ledger, PublishedGuide published, ImmutableArray<Redirect> redirects) =>
        [.. Lost(ledger, published, redirects), .. NotRecorded(ledger, published)];

    /// <summary>What of the ledger is lost.</summary>
    /// <param name="redirects">Those that are written and those that follow from them.</param>
    public static ImmutableArray<Diagnostic> Lost(UrlLedger ledger, PublishedGuide published, ImmutableArray<Redirect> redirects)
    {
        var targets = redirects.DistinctBy(redirect => Redirect.Key(redirect.From.Text), StringComparer.Ordinal).ToFrozenDictionary(redirect => Redirect.Key(redirect.From.Text), redirect => redirect.To.Text, StringComparer.Ordinal);
        var lostPages = new Dictionary<string, LedgerLine>(StringComparer.Ordinal);
        var lostAnchors = new Dictionary<string, (LedgerLine Line, PageAnchors Page)>(StringComparer.Ordinal);
        var idsOf = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in ledger.Lines)
        {
            var (page, anchor) = (line.Page, line.Anchor);
            var isMoved = !published.Addresses.Contains(page);
            if (isMoved && !targets.TryGetValue(Redirect.Key(page), out page!)) lostPages.TryAdd(line.Page, line);
            else if (anchor is not null && published.PageOf.TryGetValue(page, out var there) && !(isMoved && ledger.Addresses.Contains(page)) && !Ids(there).Contains(anchor)) lostAnchors.TryAdd($"{page}#{anchor}", (line, there));
        }

        var likely = new LikelyPages(ledger, published);
        return
        [
            .. lostPages.Values.Where(line => !FollowsARole(line.Page)).Select(line => LostPage(line, published, likely)),
            .. lostAnchors.Values.GroupBy(lost => lost.Page, lost => lost.Line).SelectMany(page => LostAnchors(page.Key, [.. page], ledger)),
        ];

        HashSet<string> Ids(PageAnchors page) => idsOf.TryGetValue(page.Source, out var ids) ? ids : idsOf[page.Source] = page.Ids.ToHashSet(StringComparer.Ordinal);

        // Once a lost role is redirected, its comparisons are as well: nobody is told of them before.
        bool FollowsARole(string page) => SlugsOf(page).Any(slug => lostPages.ContainsKey(PagePath.Role(slug).Text));
    }

    /// <summary>The addresses that are published and not recorded, in ordinal order.</summary>
    public static ImmutableArray<string> Unrecorded(UrlLedger ledger, PublishedGuide published) =>
        [.. published.RecordableIn(ledger).Where(address => !ledger.Addresses.Contains(address)).Order(StringComparer.Ordinal)];

    private static IEnumerable<Diagnostic> NotRecorded(UrlLedger ledger, PublishedGuide published)
    {
        var missing = Unrecorded(ledger, published);
        if (!missing.IsEmpty) yield return LedgerMistakes.NotRecorded(SourceSpot.WholeFile(InputLayout.Ledger), missing.Length, missing[0]);
    }

    /// <summary>Told where the page stands that took its place, so that whoever renames an article reads it there; else at the line of the ledger.</summary>
    private static Diagnostic LostPage(LedgerLine line, PublishedGuide published, LikelyPages likely)
    {
        var (recorded, place) = (UrlLedger.SpotOf(line), likely.Of(line.Page));
        if (published.Drafts.TryGetValue(line.Page, out var draft)) return LedgerMistakes.PageBecameDraft(draft.SpotOf("draft"), line.Page, place) with { Related = Recorded(recorded) };
        return published.PageOf.TryGetValue(place, out var page)
            ? LedgerMistakes.LostPage(page.Places.SpotOf("title"), line.Page, place) with { Related = Recorded(recorded) }
            : LedgerMistakes.LostPage(recorded, line.Page, place);
    }

    /// <summary>Each told at what took its place; where that is not known, at the front matter. The first says how to begin the list of aliases, if the page has none.</summary>
    private static IEnumerable<Diagnostic> LostAnchors(PageAnchors page, LedgerLine[] lost, UrlLedger ledger)
    {
        var likely = LikelyAnchors.Of(page, lost.Select(line => line.Anchor!), ledger.Addresses);
        return lost
            .Select(line => (Line: line, Place: likely.TryGetValue(line.Anchor!, out var place) ? place : new NamedAnchor(AnchorAlias.Top, "", page.Places.SpotOf("anchor-aliases"))))
            .OrderBy(one => one.Place.Spot).ThenBy(one => one.Line.Address, StringComparer.Ordinal)
            .Select((one, i) => LedgerMistakes.LostAnchor(one.Place.Spot, one.Line.Address, Entry(one.Line, one.Place.Name, i)) with { Related = Recorded(UrlLedger.SpotOf(one.Line)) });

        string Entry(LedgerLine line, string name, int before)
        {
            var entry = $"{LikelyAnchors.NameOf(line.Anchor!)}: {name}";
            return page.Aliases.IsEmpty && before == 0 ? $"Add \"anchor-aliases: {{ {entry} }}\" to the front matter." : $"Add \"{entry}\" to anchor-aliases.";
        }
    }

    private static ImmutableArray<RelatedSpot> Recorded(SourceSpot spot) => [new RelatedSpot(spot, "recorded here")];

    /// <summary>The two roles of a comparison's address.</summary>
    private static string[] SlugsOf(string page) =>
        page.StartsWith(GeneratedKinds.Compare.Path.Text, StringComparison.Ordinal) ? page[GeneratedKinds.Compare.Path.Text.Length..].TrimEnd('/').Split("-vs-") : [];
}
