using System.Collections.Immutable;

namespace RoleGuide.Tests.Architecture;

/// <summary>A rule of the house, with a breach of it that proves that it bites.</summary>
/// <param name="Name">The rule as a sentence.</param>
/// <param name="Breaches">One sentence for each breach in these files.</param>
/// <param name="Breach">A file that breaks this rule.</param>
internal sealed record RoomRule(string Name, Func<ImmutableArray<CodeFile>, IEnumerable<string>> Breaches, CodeFile Breach)
{
    public static RoomRule ForEach(string name, Func<CodeFile, IEnumerable<string>> breaches, CodeFile breach) =>
        new(name, files => files.SelectMany(breaches), breach);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
