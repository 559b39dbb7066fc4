using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleGuide.Caching;

/// <summary>
/// Keeps packs of bytes that a later build takes for its own work, so each is sealed: a branch of somebody else may carry forged ones in its folder. A pack whose seal does not fit
/// the bytes and the name counts as none.
/// </summary>
public sealed partial class PackShelf
{
    /// <summary>How many packs of a kind are kept: those of two versions of the program or of the vocabulary, or of as many output folders.</summary>
    private const int MostPacks = 66;

    /// <summary>No pack is as long: with 50,000 articles they have about 22 MB each.</summary>
    private const long LongestPack = 64L * 1024 * 1024;

    /// <summary>A pack of a large guide takes 4 MB, so there are no more rooms than processors: a loop that waits for a disk is given further threads.</summary>
    private static readonly ParallelOptions s_atOnce = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private readonly EntryFolder _entries;
    private readonly PackKind _kind;
    private readonly SealPlace _place;
    private readonly SealKey? _key;

    /// <summary>The shelf in a folder.</summary>
    /// <param name="kind">The kind of packs; the shelf sees no others.</param>
    /// <param name="place">Where the key of its seals is.</param>
    public PackShelf(string folder, PackKind kind, SealPlace place) => (_entries, _kind, _place, _key) = (new EntryFolder(folder), kind, place, SealKey.Find(place));

    /// <summary>Lends the bytes of packs, several at a time and each for the time of a call, as far as there are such packs and their seals fit.</summary>
    /// <param name="use">Is given the place of a pack's name among the names, and its bytes.</param>
    public void Open(ImmutableArray<string> names, Action<int, ReadOnlyMemory<byte>> use)
    {
        if (_key is null) return;
        Parallel.For(0, names.Length, s_atOnce, static () => new ArrayBufferWriter<byte>(), (i, _, room) =>
        {
            var file = FileOf(names[i]);
            _entries.Read<object>(file, LongestPack, room, bytes =>
            {
                if (bytes.Length > SealKey.SealLength && _key.Fits(bytes.Span[..SealKey.SealLength], file, bytes.Span[SealKey.SealLength..])) use(i, bytes[SealKey.SealLength..]);
                return null;
            });
            return room;
        }, static _ => { });
    }

    /// <summary>Keeps packs, several at a time, and forgets those that were kept before the others.</summary>
    /// <param name="packs">Each with what writes its bytes into an empty room.</param>
    public void Keep(params ImmutableArray<(string Name, Action<ArrayBufferWriter<byte>> Write)> packs)
    {
        var key = _key ?? SealKey.FindOrMake(_place);
        if (key is null || packs.IsEmpty) return;
        Parallel.ForEach(packs, s_atOnce, static () => new ArrayBufferWriter<byte>(), (pack, _, room) =>
        {
            room.ResetWrittenCount();
            pack.Write(room);
            var (file, bytes) = (FileOf(pack.Name), room.WrittenMemory);
            if (bytes.Length <= LongestPack - SealKey.SealLength) _entries.Write(file, key.SealOf(file, bytes.Span), bytes);
            return room;
        }, static _ => { });
        _entries.Forget(_kind == PackKind.Readings ? OfReadings() : OfPages(), MostPacks, [.. packs.Select(pack => FileOf(pack.Name))]);
        _entries.ForgetHalves(FileOf(packs[^1].Name));
    }

    private string FileOf(string name) => (_kind == PackKind.Readings ? "pack-" : "made-") + name;

    /// <summary>The name of a whole pack of readings.</summary>
    [GeneratedRegex(@"\Apack-[0-9a-f]{64}-([0-9]{2}|pages)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfReadings();

    /// <summary>The name of a whole pack of pages.</summary>
    [GeneratedRegex(@"\Amade-[0-9a-f]{64}-[0-9]{2}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfPages();
}
