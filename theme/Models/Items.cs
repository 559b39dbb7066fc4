using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace RoleGuide.Theme.Models;

/// <summary>What a page model lists, in order. Two lists of equal items are equal, so that page models can be compared by value: a page whose model is the same needs no rendering.</summary>
[CollectionBuilder(typeof(ItemsBuilder), nameof(ItemsBuilder.Of))]
public readonly struct Items<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<Items<T>>
{
    private ImmutableArray<T> Array => items.IsDefault ? [] : items;

    public int Count => Array.Length;

    public int Length => Array.Length;

    public bool IsEmpty => Array.IsEmpty;

    public T this[int index] => Array[index];

    public static implicit operator Items<T>(ImmutableArray<T> items) => new(items);

    public static bool operator ==(Items<T> one, Items<T> other) => one.Equals(other);

    public static bool operator !=(Items<T> one, Items<T> other) => !one.Equals(other);

    /// <summary>As many others, one made from each.</summary>
    public Items<TOther> Select<TOther>(Func<T, TOther> make) => ImmutableArray.CreateRange(Array, make);

    public bool Equals(Items<T> other) => Array.AsSpan().SequenceEqual(other.Array.AsSpan());

    public override bool Equals(object? obj) => obj is Items<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Array) hash.Add(item);
        return hash.ToHashCode();
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => Array.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Array).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Array).GetEnumerator();
}
