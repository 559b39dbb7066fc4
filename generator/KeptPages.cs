using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using RoleGuide.Caching;
using RoleGuide.Content.Kept;
using RoleGuide.Content.Sources;
using RoleGuide.Output;
using RoleGuide.Pages;

namespace RoleGuide;

/// <summary>
/// The pages of the edition that stands in an output folder, kept by what they show, so that a page whose model did not change is not rendered again. It changes how fast a build is and
/// nothing else. Only what became of pages is kept; their files are those that stand, if their bytes are still the same.
/// </summary>
internal sealed class KeptPages
{
    private readonly PackShelf _shelf;
    private readonly Func<ManifestFile, bool> _carry;
    private readonly string _key;
    private readonly ImmutableArray<int> _numbers;
    private readonly Lazy<ConcurrentDictionary<string, MadePage>> _pages;

    /// <summary>The list of what each pack holds, by its number, as a hash; null for one that there is not.</summary>
    private readonly string?[] _held = new string?[Packs.Count];

    /// <summary>The kept pages of an output folder.</summary>
    /// <param name="shelf">Where they are kept.</param>
    /// <param name="program">What tells this program from every other version of it.</param>
    /// <param name="carry">Carries over a file that stands with the bytes that are listed, from any thread, and says whether it does.</param>
    /// <param name="some">The files of the pages that will be asked for; null where that may be any.</param>
    public KeptPages(PackShelf shelf, string program, string output, Func<ManifestFile, bool> carry, IEnumerable<string>? some)
    {
        (_shelf, _carry) = (shelf, carry);
        _numbers = [.. some?.Select(Packs.NumberOf).Distinct() ?? Enumerable.Range(0, Packs.Count)];
        _key = Packs.HashOf(to =>
        {
            to.Text(program);
            to.Text(output);
        });
        _pages = new Lazy<ConcurrentDictionary<string, MadePage>>(Fetch);
    }

    /// <summary>Whether none are kept.</summary>
    public bool IsEmpty => _pages.Value.IsEmpty;

    /// <summary>The page of an earlier build that shows the same, its files carried over; null when there is none.</summary>
    /// <param name="key">Names what the page shows now.</param>
    public MadePage? Find(SitePage page, string key)
    {
        if (!_pages.Value.TryGetValue(page.Path.File, out var before) || before.Key != key) return null;
        var sources = page.Sources();
        var found = before with { Listed = before.Listed with { Sources = sources }, Twin = before.Twin is { } twin ? twin with { Sources = sources } : null };
        return found.Files.All(_carry) ? found : null;
    }

    /// <summary>What is kept of a page, whatever it showed; null when nothing is.</summary>
    /// <param name="file">Its file, relative to the output folder.</param>
    public MadePage? Before(string file) => _pages.Value.GetValueOrDefault(file);

    /// <summary>Keeps pages in the place of those that they were before.</summary>
    public void Replace(ImmutableArray<MadePage> pages)
    {
        foreach (var page in pages) _pages.Value[page.Listed.Path] = page;
        Keep([.. _pages.Value.Values.OrderBy(static page => page.Listed.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Keeps the pages of the edition that stands now, as far as they are not kept already.</summary>
    public void Keep(ImmutableArray<MadePage> pages) => _shelf.Keep(Made(pages));

    private ImmutableArray<(string Name, Action<ArrayBufferWriter<byte>> Write)> Made(ImmutableArray<MadePage> pages) =>
    [
        .. from page in pages
           group page by Packs.NumberOf(page.Listed.Path) into pack
           let list = Packs.HashOf(to =>
           {
               foreach (var page in pack) to.TextOrNone(page.Key);
           })
           where _held[pack.Key] != list
           select (Packs.NameOf(_key, pack.Key), (Action<ArrayBufferWriter<byte>>)(room => Write(new FormWriter(room), [.. pack], list))),
    ];

    private static void Write(FormWriter to, ImmutableArray<MadePage> pages, string list)
    {
        to.Text(list);
        to.List(pages, PageForm.Write);
    }

    private ConcurrentDictionary<string, MadePage> Fetch()
    {
        var pages = new ConcurrentDictionary<string, MadePage>(StringComparer.Ordinal);
        var texts = new SharedTexts();
        _shelf.Open([.. _numbers.Select(number => Packs.NameOf(_key, number))], (i, bytes) =>
        {
            var from = new FormReader(bytes, texts);
            _held[_numbers[i]] = from.Text();
            foreach (var page in from.List(PageForm.Read)) pages[page.Listed.Path] = page;
        });
        return pages;
    }
}
