using System.Buffers;
using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Kept;

namespace RoleGuide.Tests.Content.Kept;

/// <summary>Packs in memory, and which of them were made and opened.</summary>
internal sealed class PackBox(string program = "program 1")
{
    private readonly Dictionary<string, byte[]> _packs = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _packs.Keys;

    /// <summary>The request of a later process: it has these packs and nothing else.</summary>
    public SiteRequest Serve(SiteRequest request) => request with { Memory = ReadingMemory.From(Packs(program)) };

    /// <summary>The packs, seen by a program of some version.</summary>
    public ReadingPacks Packs(string version) => new(version, Open);

    /// <summary>Keeps a reading as a build does. Gives the names of the packs that were made.</summary>
    public string[] Keep(SiteContent content, ReadingPacks? after = null)
    {
        var made = new List<string>();
        foreach (var (name, write) in (after ?? Packs(program)).Made(ReadingTerms.Of(content.Settings.Value), content.Articles.Value, content.TextPages.Value))
        {
            var room = new ArrayBufferWriter<byte>();
            write(room);
            _packs[name] = room.WrittenSpan.ToArray();
            made.Add(name);
        }

        return [.. made];
    }

    private void Open(ImmutableArray<string> names, Action<int, ReadOnlyMemory<byte>> use)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (_packs.TryGetValue(names[i], out var bytes)) use(i, bytes);
        }
    }
}
