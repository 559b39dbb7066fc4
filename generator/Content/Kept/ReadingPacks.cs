using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Sources;
using RoleGuide.Model;

namespace RoleGuide.Content.Kept;

/// <summary>
/// Readings that outlive the process, in packs. Each article has its place in one of a fixed number of packs by its path, so that a changed one makes a single pack anew; text pages
/// share one. A pack is named by all that reading depends on besides a file's own bytes. Whoever opens packs answers for it that this program wrote them: their markup is published as it is.
/// </summary>
/// <param name="program">What tells this program from every other version of it.</param>
/// <param name="open">Lends the bytes of the packs of some names, from any thread and each for the time of a call with its place among them, as far as there are such packs.</param>
public sealed class ReadingPacks(string program, Action<ImmutableArray<string>, Action<int, ReadOnlyMemory<byte>>> open)
{
    /// <summary>The list of what each pack held that was opened, by its name, as a hash.</summary>
    private readonly ConcurrentDictionary<string, string> _held = new(StringComparer.Ordinal);

    /// <summary>What the packs hold of these files as they are. A pack is opened once.</summary>
    /// <param name="aside">Takes the markup of each article and gives what fetches it again; null where it is held.</param>
    /// <param name="files">Each with its path and the hash of its bytes.</param>
    public KeptReadings Fetch(ReadingTerms terms, IEnumerable<(string Path, string Hash)> files, Aside? aside)
    {
        var (key, texts, articles, pages) = (KeyOf(terms), new SharedTexts(), new ConcurrentBag<Article>(), new ConcurrentBag<PageDraft>());
        IGrouping<int, (string Path, string Hash)>[] packs = [.. files.GroupBy(static file => NumberOf(file.Path))];
        ImmutableArray<string> names = [.. packs.Select(pack => NameOf(pack.Key, key))];
        open(names, (i, bytes) =>
        {
            var wanted = packs[i].ToDictionary(static file => file.Path, static file => file.Hash, StringComparer.Ordinal);
            _held[names[i]] = Take(new FormReader(bytes, texts), wanted, entry => articles.Add(ArticleForm.ReadArticle(entry, aside)), entry => pages.Add(ArticleForm.ReadPage(entry)));
        });
        return new KeptReadings([.. articles.OrderBy(one => one.Path, StringComparer.Ordinal)], [.. pages.OrderBy(one => one.Path, StringComparer.Ordinal)]);
    }

    /// <summary>
    /// The packs of what was read, each with its name and what writes its bytes. Packs that were opened and hold the same already are left out.
    /// </summary>
    public ImmutableArray<(string Name, Action<ArrayBufferWriter<byte>> Write)> Made(ReadingTerms terms, ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages)
    {
        var key = KeyOf(terms);
        var readings = articles.Select(static article => new Kept(article.Path, article.Hash, to => ArticleForm.Write(to, article)))
            .Concat(pages.Select(static page => new Kept(page.Path, page.Hash, to => ArticleForm.Write(to, page))))
            .Where(static one => one.Hash is not null);
        return
        [
            .. from one in readings
               group one by NumberOf(one.Path) into pack
               let name = NameOf(pack.Key, key)
               let list = ListOf(pack)
               where _held.GetValueOrDefault(name) != list
               select (name, (Action<ArrayBufferWriter<byte>>)(room => Write(new FormWriter(room), pack, list))),
        ];
    }

    private static void Write(FormWriter to, IGrouping<int, Kept> readings, string list)
    {
        to.Text(list);
        to.Number(readings.Count());
        var entry = new FormWriter();
        foreach (var one in readings)
        {
            entry.Clear();
            one.Write(entry);
            to.Text(one.Path);
            to.Text(one.Hash!);
            to.Bytes(entry.Written.Span);
        }
    }

    /// <summary>Takes out of a pack what is wanted. Gives the hash of its list.</summary>
    private static string Take(FormReader from, Dictionary<string, string> wanted, Action<FormReader> article, Action<FormReader> page)
    {
        var list = from.Text();
        for (var left = from.Int(); left > 0; left--)
        {
            var (path, hash, entry) = (from.Text(), from.Text(), from.Entry());
            if (wanted.GetValueOrDefault(path) != hash) continue;
            if (IsPage(path)) page(entry);
            else article(entry);
        }

        return list;
    }

    /// <summary>The number of the pack that a file's reading is in; text pages share one.</summary>
    private static int NumberOf(string path) => IsPage(path) ? -1 : Packs.NumberOf(path);

    private static string NameOf(int number, string key) => number < 0 ? key + "-pages" : Packs.NameOf(key, number);

    private static bool IsPage(string path) => path.StartsWith(InputLayout.Pages, StringComparison.Ordinal);

    private static string ListOf(IEnumerable<Kept> readings) => Packs.HashOf(to =>
    {
        foreach (var one in readings)
        {
            to.Text(one.Path);
            to.Text(one.Hash!);
        }
    });

    /// <summary>All that a reading depends on besides the path and the bytes of its file, as a hash.</summary>
    private string KeyOf(ReadingTerms terms) => Packs.HashOf(to =>
    {
        to.Text(program);
        foreach (var ids in (ImmutableSortedSet<string>?[])[terms.Vocabulary.Regions, terms.Vocabulary.Categories, terms.Vocabulary.Sources])
        {
            to.Flag(ids is not null);
            to.Texts([.. ids ?? []]);
        }

        to.Number(terms.ReviewMonths);
        to.Text(terms.English);
    });

    /// <summary>A file's reading, with the hash of the file's bytes.</summary>
    private sealed record Kept(string Path, string? Hash, Action<FormWriter> Write);
}
