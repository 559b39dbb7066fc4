using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>What a role says in every field, read when it is first set beside another, and once however many there are. It is let go of with the pairs that were compared.</summary>
internal sealed class ComparedRole(RoleFacts facts)
{
    private readonly RoleFacts _facts = facts;
    private ImmutableArray<ImmutableArray<string>> _says;

    /// <summary>One for each of <see cref="ComparedFields.All"/>, in its order. Two threads that ask at once read the same twice.</summary>
    private ImmutableArray<ImmutableArray<string>> Says => _says.IsDefault ? _says = [.. ComparedFields.All.Select(one => one.Says(_facts))] : _says;

    /// <summary>This role with another, field by field.</summary>
    public ImmutableArray<ComparedLine> Beside(ComparedRole other)
    {
        var lines = ImmutableArray.CreateBuilder<ComparedLine>(Says.Length);
        for (var i = 0; i < Says.Length; i++) lines.Add(new ComparedLine((byte)i, LikenessOf(i, other), Says[i].IsEmpty, other.Says[i].IsEmpty));
        return lines.MoveToImmutable();
    }

    private Likeness LikenessOf(int number, ComparedRole other)
    {
        var (field, one, two) = (ComparedFields.All[number], Says[number], other.Says[number]);
        if (one.IsEmpty || two.IsEmpty || !field.IsComparable(_facts, other._facts)) return Likeness.Unknown;
        return (field.AreAlike?.Invoke(_facts, other._facts) ?? AreAlike(one, two)) ? Likeness.Alike : Likeness.Different;
    }

    /// <summary>The same texts in whatever order and with whatever capitals.</summary>
    private static bool AreAlike(ImmutableArray<string> one, ImmutableArray<string> other) => one.Length == 1 && other.Length == 1
        ? string.Equals(one[0], other[0], StringComparison.OrdinalIgnoreCase)
        : one.All(text => other.Contains(text, StringComparer.OrdinalIgnoreCase)) && other.All(text => one.Contains(text, StringComparer.OrdinalIgnoreCase));
}
