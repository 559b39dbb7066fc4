using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>Work in parts that know nothing of one another.</summary>
public static class Together
{
    /// <summary>What all parts make, in their order, each run by whichever processor is free. Where it is known what takes longest, that stands first.</summary>
    public static ImmutableArray<T> Run<T>(params ImmutableArray<Func<IEnumerable<T>>> parts)
    {
        var made = new T[parts.Length][];
        Parallel.For(0, parts.Length, i => made[i] = [.. parts[i]()]);
        return [.. made.SelectMany(part => part)];
    }
}
