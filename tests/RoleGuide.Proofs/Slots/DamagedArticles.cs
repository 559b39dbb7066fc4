using RoleGuide.Proofs.Fuzzing;

namespace RoleGuide.Proofs.Slots;

/// <summary>Articles of mixed quality: those of the guide, each changed a little or much, as hurried writers would.</summary>
internal static class DamagedArticles
{
    public const int Count = 500;

    private const int MostChanges = 6;

    /// <summary>The article of a number; the same for the same seed.</summary>
    public static HostileDocument Of(string root, int seed, int number)
    {
        var all = Directory.EnumerateFiles(Path.Combine(root, "input/roles"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var chance = new Random(unchecked((seed * 1_000_003) + number));
        var mutator = new Mutator(chance);
        var article = Any();
        for (var left = chance.Next(MostChanges); left > 0; left--) article = mutator.Change(article, Any);
        return new HostileDocument("damaged article", "damaged", [(Specimen.Article, article)]);

        byte[] Any() => File.ReadAllBytes(all[chance.Next(all.Length)]);
    }
}
