using System.Collections.Immutable;
using RoleGuide.Proofs.Payloads;

namespace RoleGuide.Proofs.Slots;

/// <summary>Every hostile document there is, each with its number: each payload in each slot, the costly texts, damaged articles, and mixtures made by chance from a seed.</summary>
internal sealed class AllDocuments(int seed)
{
    private const int Mixtures = 4_000;
    private const int MostInMixture = 4;
    private const long Stride = 48_611;

    private readonly string _root = Repository.Root();
    private readonly ImmutableArray<Slot> _slots = [.. FieldSlots.All, .. BodySlots.All, .. NameSlots.All];
    private readonly ImmutableArray<Func<HostileDocument>> _costly = [.. CostlySlots.All];

    public int Count => (_slots.Length * AllPayloads.All.Length) + _costly.Length + DamagedArticles.Count + Mixtures;

    /// <summary>The slots that plain words come through.</summary>
    public IEnumerable<Slot> SlotsForWords => _slots.Where(slot => slot.TakesWords);

    public string Sizes => FormattableString.Invariant($"{AllPayloads.All.Length} payloads in {_slots.Length} slots, {_costly.Length} costly texts, {DamagedArticles.Count} damaged articles, {Mixtures} mixtures");

    /// <summary>The document of a number; the same for the same seed, always. Any run of numbers is a sample of everything.</summary>
    public HostileDocument this[int number]
    {
        get
        {
            number = Shuffled(number);
            var (payload, slot) = Math.DivRem(number, _slots.Length);
            if (payload < AllPayloads.All.Length) return _slots[slot].Fill(AllPayloads.All[payload]);
            number -= _slots.Length * AllPayloads.All.Length;
            if (number < _costly.Length) return _costly[number]();
            number -= _costly.Length;
            return number < DamagedArticles.Count ? DamagedArticles.Of(_root, seed, number) : Mixture(new Random(HashCode(seed, number)));
        }
    }

    /// <summary>Some payloads one behind another, cut and doubled by chance, in a slot or two.</summary>
    private HostileDocument Mixture(Random chance)
    {
        var first = _slots[chance.Next(_slots.Length)].Fill(Mixed(chance));
        var second = _slots[chance.Next(_slots.Length)].Fill(Mixed(chance));
        return first with
        {
            Slot = $"{first.Slot}; {second.Slot}",
            Family = "mixture",
            Files = [.. first.Files, .. second.Files.Where(file => first.Files.All(other => other.Path != file.Path))],
        };
    }

    private static Payload Mixed(Random chance)
    {
        var bytes = new List<byte>();
        for (var left = chance.Next(1, MostInMixture + 1); left > 0; left--)
        {
            var part = AllPayloads.All[chance.Next(AllPayloads.All.Length)].Bytes.ToArray();
            if (part.Length > 1 && chance.Next(4) == 0) part = part[..chance.Next(1, part.Length)];
            if (chance.Next(8) == 0) part = [.. part, .. part];
            bytes.AddRange(part);
            if (chance.Next(3) == 0) bytes.Add((byte)" \n\"'"[chance.Next(4)]);
        }

        return new Payload(chance.Next(3) == 0 ? "yaml" : "mixture", bytes.ToArray());
    }

    /// <summary>Numbers from 0 in another order: a prime that does not divide their count visits each of them once.</summary>
    private int Shuffled(int number) => (int)(((number * Stride) + ((long)(uint)seed * Stride / 2)) % Count);

    /// <summary>The same number in every process, which the framework's own hash is not.</summary>
    private static int HashCode(int seed, int number) => unchecked((seed * 1_000_003) + number);
}
