using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;

namespace RoleGuide.Content.Links;

/// <summary>
/// Reads redirects.yml. A redirect leads from an address that no page has to one that a page has, and at once: neither chains nor circles can be written.
/// </summary>
public static class RedirectReader
{
    /// <summary>No file system takes a much longer name, and no address of a guide is one.</summary>
    private const int MostCharacters = 200;

    private static readonly Shape.Form s_addressForm = new("an address of the site such as /roles/old-name/", @"^(/[a-z0-9._-]*[a-z0-9_-])*/?$");

    private static readonly ValueReader<string> s_address = new ScalarReader<string>(s_addressForm, static (text, scalar, reading, out value) =>
    {
        value = text;
        if (!IsAddress(text)) reading.Found.Add(RedirectMistakes.BadAddress(scalar.Spot, text));
        else if (text.Length > MostCharacters) reading.Found.Add(RedirectMistakes.LongAddress(scalar.Spot, text.Length, MostCharacters));
        else return true;
        return false;
    });

    private static readonly Key<string> s_from = new("from", s_address, "the old address") { IsRequired = true, Example = "/roles/old-name/" };
    private static readonly Key<string> s_to = new("to", s_address, "the address that took its place") { IsRequired = true, Example = "/roles/account-manager/" };

    internal static readonly ValueReader<Redirect> Entry = new MapReader<Redirect>(
        "a redirect", [s_from, s_to], static fields => new Redirect(new PagePath(fields.Get(s_from, "/")), new PagePath(fields.Get(s_to, "/"))));

    /// <summary>The old addresses that lead elsewhere now, as far as they can be read; for those who look for a name that is free.</summary>
    internal static ImmutableArray<string> OldAddresses(SourceTree tree)
    {
        if (DataFile.Parse(tree, InputLayout.Redirects, []) is not ({ } source, { } root)) return [];
        Values.ListOf(Entry).TryRead(root, new Reading(source, Vocabulary.Unknown, new SharedTexts(), []), out var redirects);
        return [.. redirects.Select(redirect => redirect.From.Text)];
    }

    /// <summary>The redirects in ordinal order; none when there is no file.</summary>
    /// <param name="pages">The addresses of all pages, made and asked for only where there are redirects; null while other mistakes leave open which pages there are.</param>
    public static Reported<ImmutableArray<Redirect>> Read(SourceTree tree, GuideSettings settings, AddressBook addresses, Lazy<ImmutableHashSet<string>?> pages)
    {
        var found = new DiagnosticBag();
        if (DataFile.Parse(tree, InputLayout.Redirects, found) is not ({ } source, { } root)) return found.Report(ImmutableArray<Redirect>.Empty);
        var reading = new Reading(source, settings.Vocabulary, new SharedTexts(), found);
        Values.ListOf(Entry).TryRead(root, reading, out var redirects);
        var places = new FieldPlaces(InputLayout.Redirects, root, reading.Kept);
        CheckOnce(redirects, places, found);
        if (!redirects.IsEmpty && pages.Value is { } known)
        {
            CheckStarts(redirects, places, known, found);
            CheckEnds(redirects, places, (known, addresses.Pairs), found);
        }

        CheckFiles(redirects, places, addresses, found);
        CheckPairs(redirects, places, addresses.Pairs, found);
        return found.Report<ImmutableArray<Redirect>>([.. redirects.OrderBy(redirect => redirect.From.Text, StringComparer.Ordinal)]);
    }

    private static void CheckOnce(ImmutableArray<Redirect> redirects, FieldPlaces places, DiagnosticBag found)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < redirects.Length; i++)
        {
            var from = redirects[i].From.Text;
            if (!seen.TryAdd(Redirect.Key(from), i)) found.Add(KeyMistakes.Repeated(places.SpotOf(i, "from"), from, places.SpotOf(seen[Redirect.Key(from)], "from")));
        }
    }

    private static void CheckStarts(ImmutableArray<Redirect> redirects, FieldPlaces places, ImmutableHashSet<string> pages, DiagnosticBag found)
    {
        for (var i = 0; i < redirects.Length; i++)
        {
            var from = redirects[i].From.Text;
            if (IsOfPage(from, pages)) found.Add(RedirectMistakes.FromPage(places.SpotOf(i, "from"), from));
        }
    }

    /// <summary>Whether a page has an address, in whatever way it is spelled, or the same page as Markdown has it or one of those above it.</summary>
    private static bool IsOfPage(string address, ImmutableHashSet<string> pages)
    {
        const string PageFile = "/index.html";
        var folder = Redirect.Key(address);
        if (folder.EndsWith(PageFile, StringComparison.Ordinal)) folder = folder[..^PageFile.Length];
        return pages.Contains(folder + "/") || FileAddresses.Upwards(address).Any(path => PagePath.OfTwin(path) is { } page && pages.Contains(page.Text));
    }

    /// <summary>A redirect leads to a page at once. One that leads to another is told where the journey ends, or that it never does.</summary>
    private static void CheckEnds(ImmutableArray<Redirect> redirects, FieldPlaces places, (ImmutableHashSet<string> Pages, ComparedPairs Pairs) site, DiagnosticBag found)
    {
        var known = Suggestions.Of(site.Pages);
        var onward = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var redirect in SiteRedirects.Of(redirects, site.Pairs)) onward.TryAdd(Redirect.Key(redirect.From.Text), redirect.To.Text);
        for (var i = 0; i < redirects.Length; i++)
        {
            var (spot, to) = (places.SpotOf(i, "to"), redirects[i].To.Text);
            if (site.Pages.Contains(to)) continue;
            if (!onward.ContainsKey(Redirect.Key(to))) found.Add(RedirectMistakes.ToNowhere(spot, to, known));
            else found.Add(EndOf(to, onward) is { } end ? RedirectMistakes.Chain(spot, to, end) : RedirectMistakes.Loop(spot, to));
        }
    }

    /// <summary>Where somebody arrives who follows every redirect; null when nobody does.</summary>
    private static string? EndOf(string start, Dictionary<string, string> onward)
    {
        var (end, met) = (start, new HashSet<string>(StringComparer.Ordinal));
        while (onward.TryGetValue(Redirect.Key(end), out var next))
        {
            if (!met.Add(Redirect.Key(end))) return null;
            end = next;
        }

        return end;
    }

    /// <summary>A file that is there goes before every redirect.</summary>
    private static void CheckFiles(ImmutableArray<Redirect> redirects, FieldPlaces places, AddressBook addresses, DiagnosticBag found)
    {
        for (var i = 0; i < redirects.Length; i++)
        {
            var from = redirects[i].From.Text;
            if (FileAddresses.IsTaken(from, addresses)) found.Add(RedirectMistakes.FromFile(places.SpotOf(i, "from"), from));
        }
    }

    /// <summary>What follows from other redirects, and each comparison's other order, is redirected by the build itself.</summary>
    private static void CheckPairs(ImmutableArray<Redirect> redirects, FieldPlaces places, ComparedPairs pairs, DiagnosticBag found)
    {
        var following = SiteRedirects.Following(redirects, pairs).DistinctBy(redirect => redirect.From).ToDictionary(redirect => redirect.From, redirect => redirect.To);
        for (var i = 0; i < redirects.Length; i++)
        {
            if (following.TryGetValue(redirects[i].From, out var page)) found.Add(CompareMistakes.RedirectMadeAlready(places.SpotOf(i, "from"), redirects[i].From.Text, page.Text));
        }
    }

    /// <summary>
    /// Netlify splits rules at spaces and reads stars, colons and double slashes as more than a path: none of them gets in. Nor does what can hold no page: a name that ends with a
    /// dot, which leads upwards or is another one to Windows, and anything below the file of a page.
    /// </summary>
    private static bool IsAddress(string text) =>
        text.StartsWith('/')
        && !text.Contains("//", StringComparison.Ordinal)
        && !text.Split('/').Any(segment => segment is [.., '.'])
        && !text.Contains("/index.html/", StringComparison.Ordinal)
        && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '/' or '-' or '.' or '_');
}
