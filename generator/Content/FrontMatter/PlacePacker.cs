using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>Packs the places of a front matter as <see cref="FieldPlace"/> reads them, each followed by those of what it holds.</summary>
/// <param name="kept">For lists of which items were left out: the items that were kept.</param>
internal sealed class PlacePacker(IReadOnlyDictionary<SourceSpot, ImmutableArray<YamlNode>> kept)
{
    /// <summary>Room for a number of 32 bits.</summary>
    private const int LongestNumber = 5;

    private byte[] _packed = new byte[512];
    private int _count;

    public static ImmutableArray<byte> Packed(YamlNode root, IReadOnlyDictionary<SourceSpot, ImmutableArray<YamlNode>> kept)
    {
        var packer = new PlacePacker(kept);
        packer.Add(null, root, 0);
        return [.. packer._packed.AsSpan(0, packer._count)];
    }

    private void Add(string? key, YamlNode node, int lineAbove)
    {
        var isWhole = node is YamlList { Items.IsEmpty: false } list && !kept.ContainsKey(list.Spot);
        var holds = node is YamlMap { Entries.IsEmpty: false } or YamlList { Items.IsEmpty: false };
        AddHead(key, (holds ? FieldPlace.Holds : 0) | (isWhole ? FieldPlace.Whole : 0));
        Number(unchecked(node.Spot.Line - lineAbove));
        Number(node.Spot.Column);
        Number(node.Spot.Length);
        if (!holds) return;
        var start = _count;
        AddInside(node, isWhole);
        InsertSize(start);
    }

    private void AddHead(string? key, int flags)
    {
        var number = FieldNames.NumberOf(key);
        Number((number << FieldPlace.NameShift) | flags);
        if (number != FieldNames.Spelt) return;
        var letters = MemoryMarshal.AsBytes(key.AsSpan());
        Number(letters.Length);
        Reserve(letters.Length);
        letters.CopyTo(_packed.AsSpan(_count));
        _count += letters.Length;
    }

    private void AddInside(YamlNode node, bool isWhole)
    {
        if (node is YamlMap map)
        {
            foreach (var entry in map.Entries) Add(entry.Key.Text, entry.Value, map.Spot.Line);
        }
        else if (node is YamlList list)
        {
            foreach (var item in isWhole ? list.Items : kept[list.Spot]) Add(null, item, list.Spot.Line);
        }
    }

    /// <summary>Puts how many bytes were added since before them.</summary>
    private void InsertSize(int start)
    {
        var size = _count - start;
        Number(size);
        var width = _count - start - size;
        _packed.AsSpan(start, size).CopyTo(_packed.AsSpan(start + width));
        Write(_packed.AsSpan(start), size);
    }

    private void Number(int value)
    {
        Reserve(LongestNumber);
        _count += Write(_packed.AsSpan(_count), value);
    }

    private static int Write(Span<byte> to, int value)
    {
        var (rest, count) = (unchecked((uint)value), 0);
        for (; rest > 0x7F; rest >>= 7) to[count++] = (byte)(rest | 0x80);
        to[count++] = (byte)rest;
        return count;
    }

    private void Reserve(int length)
    {
        if (_packed.Length - _count < length) Array.Resize(ref _packed, Math.Max(_packed.Length * 2, _count + length));
    }
}
