namespace RoleGuide.Proofs.Fuzzing;

/// <summary>The inputs that went a way of their own: what is mutated next. An input that finds a new way joins them, so that the search goes on from there.</summary>
internal sealed class Pool(IEnumerable<byte[]> seeds)
{
    private const int MostInputs = 5_000;

    private readonly List<byte[]> _inputs = [.. seeds];
    private readonly HashSet<string> _ways = new(StringComparer.Ordinal);

    /// <summary>How many ways were found.</summary>
    public int Ways => _ways.Count;

    public byte[] Any(Random chance) => _inputs[chance.Next(_inputs.Count)];

    public void Note(byte[] input, string way)
    {
        if (_ways.Add(way) && _inputs.Count < MostInputs) _inputs.Add(input);
    }
}
