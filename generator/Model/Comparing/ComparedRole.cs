using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>What a role says in every field, read once however many roles it is set beside.</summary>
/// <param name="Says">One for each of <see cref="ComparedFields.All"/>, in its order.</param>
internal sealed record ComparedRole(RoleFacts Facts, ImmutableArray<ImmutableArray<string>> Says)
{
    public static ComparedRole Of(RoleFacts facts)
    {
        var says = ImmutableArray.CreateBuilder<ImmutableArray<string>>(ComparedFields.All.Length);
        foreach (var field in ComparedFields.All) says.Add(field.Says(facts));
        return new ComparedRole(facts, says.MoveToImmutable());
    }

    /// <summary>This role with another, field by field.</summary>
    public ImmutableArray<ComparedLine> Beside(ComparedRole other)
    {
        var lines = ImmutableArray.CreateBuilder<ComparedLine>(Says.Length);
        for (var i = 0; i < Says.Length; i++) lines.Add(new ComparedLine(ComparedFields.All[i], LikenessOf(i, other), Says[i].IsEmpty, other.Says[i].IsEmpty));
        return lines.MoveToImmutable();
    }

    /// <summary>Whether it names the rungs and the comparisons that another names, in its order and with its verdicts.</summary>
    public bool NamesAs(ComparedRole other) =>
        Facts.Ladder.HasRungsOf(other.Facts.Ladder) && Facts.Comparisons.AsSpan().SequenceEqual(other.Facts.Comparisons.AsSpan());

    private Likeness LikenessOf(int number, ComparedRole other)
    {
        var (field, one, two) = (ComparedFields.All[number], Says[number], other.Says[number]);
        if (one.IsEmpty || two.IsEmpty || !field.IsComparable(Facts, other.Facts)) return Likeness.Unknown;
        return (field.AreAlike?.Invoke(Facts, other.Facts) ?? AreAlike(one, two)) ? Likeness.Alike : Likeness.Different;
    }

    /// <summary>The same texts in whatever order and with whatever capitals.</summary>
    private static bool AreAlike(ImmutableArray<string> one, ImmutableArray<string> other) => one.Length == 1 && other.Length == 1
        ? string.Equals(one[0], other[0], StringComparison.OrdinalIgnoreCase)
        : one.All(text => other.Contains(text, StringComparer.OrdinalIgnoreCase)) && other.All(text => one.Contains(text, StringComparer.OrdinalIgnoreCase));
}
