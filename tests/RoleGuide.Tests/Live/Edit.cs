namespace RoleGuide.Tests.Live;

/// <summary>One change that a writer makes: its kind, and the numbers that choose what it is made to.</summary>
internal sealed record Edit(EditKind Kind, int First, int Second)
{
    private static readonly EditKind[] s_kinds = Enum.GetValues<EditKind>();

    /// <summary>As many edits as are wanted: the same for the same seed, for ever. One in six puts all in order, else the guide would hardly ever be sound.</summary>
    public static List<Edit> Sequence(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => new Edit(random.Next(6) == 0 ? EditKind.PutInOrder : s_kinds[random.Next(s_kinds.Length)], random.Next(1_000), random.Next(1_000)))];
    }

    /// <inheritdoc/>
    public override string ToString() => $"new({nameof(EditKind)}.{Kind}, {First}, {Second})";
}
