using System.Collections.Frozen;
using System.Globalization;

namespace RoleGuide.Content.Sources;

/// <summary>The part of the Unicode database that canonical composition needs, from <c>canonical.txt</c>.</summary>
/// <param name="Classes">The combining class of every character whose class is not 0.</param>
/// <param name="Decompositions">What a character stands for: two characters, or one (the second is 0 then).</param>
/// <param name="Compositions">What two characters become, by the first in the upper and the second in the lower half of the key.</param>
/// <param name="Suspects">Characters that may not stand in composed text as they are: some never do, some join with the one before.</param>
internal sealed record CanonicalTable(
    FrozenDictionary<int, byte> Classes,
    FrozenDictionary<int, (int First, int Second)> Decompositions,
    FrozenDictionary<long, int> Compositions,
    FrozenSet<int> Suspects)
{
    public static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    public static CanonicalTable Load()
    {
        var classes = new Dictionary<int, byte>();
        var decompositions = new Dictionary<int, (int, int)>();
        var compositions = new Dictionary<long, int>();
        var suspects = new HashSet<int>();
        using var stream = typeof(CanonicalTable).Assembly.GetManifestResourceStream("canonical.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var part = line.Split(' ');
            switch (part[0])
            {
                case "class":
                    for (var character = Hex(part[1]); character <= Hex(part[2]); character++) classes.Add(character, byte.Parse(part[3], CultureInfo.InvariantCulture));
                    break;
                case "single":
                    decompositions.Add(Hex(part[1]), (Hex(part[2]), 0));
                    suspects.Add(Hex(part[1]));
                    break;
                case "pair":
                    decompositions.Add(Hex(part[1]), (Hex(part[2]), Hex(part[3])));
                    if (part.Length == 4) compositions.Add(Pair(Hex(part[2]), Hex(part[3])), Hex(part[1]));
                    suspects.Add(part.Length == 4 ? Hex(part[3]) : Hex(part[1]));
                    break;
            }
        }

        return new CanonicalTable(classes.ToFrozenDictionary(), decompositions.ToFrozenDictionary(), compositions.ToFrozenDictionary(), suspects.ToFrozenSet());
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
