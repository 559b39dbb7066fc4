using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>Work in parts that know nothing of one another.</summary>
public static class Together
{
    /// <summary>How many things are made before they are taken, twice.</summary>
    private const int Piece = 128;

    /// <summary>What all parts make, in their order, each run by whichever processor is free. Where it is known what takes longest, that stands first.</summary>
    public static ImmutableArray<T> Run<T>(params ImmutableArray<Func<IEnumerable<T>>> parts)
    {
        var made = new T[parts.Length][];
        Parallel.For(0, parts.Length, i => made[i] = [.. parts[i]()]);
        return [.. made.SelectMany(part => part)];
    }

    /// <summary>
    /// What is made of each of many things, in their order. It is made while it is asked for: a few pieces of it at a time, by whichever processors are free, ahead of whoever takes it.
    /// Nothing is held that was taken.
    /// </summary>
    /// <param name="make">Called once for each thing each time they are walked through, from any thread.</param>
    public static IEnumerable<T> InOrder<TThing, T>(ImmutableArray<TThing> things, Func<TThing, T> make)
    {
        var next = PieceFrom(0);
        try
        {
            for (var from = 0; from < things.Length; from += Piece)
            {
                var made = next.GetAwaiter().GetResult();
                next = PieceFrom(from + Piece);
                foreach (var one in made) yield return one;
            }
        }
        finally
        {
            // Who leaves early leaves nobody working.
            Task.WaitAny(next);
        }

        Task<T[]> PieceFrom(int from) => Task.Run(() =>
        {
            var made = new T[Math.Clamp(things.Length - from, 0, Piece)];
            Parallel.For(0, made.Length, i => made[i] = make(things[from + i]));
            return made;
        });
    }
}
