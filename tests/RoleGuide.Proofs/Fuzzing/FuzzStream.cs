namespace RoleGuide.Proofs.Fuzzing;

/// <summary>The mutated inputs of one reader: the same for the same seed, whatever the others do meanwhile.</summary>
internal sealed class FuzzStream
{
    private readonly Pool _pool;
    private readonly Random _chance;
    private readonly Mutator _mutator;

    public FuzzStream(FuzzTarget target, int seed)
    {
        (Target, _pool, _chance) = (target, new Pool(target.Seeds), new Random(seed));
        _mutator = new Mutator(_chance);
    }

    public FuzzTarget Target { get; }

    /// <summary>What its inputs cost so far, in seconds of the processor.</summary>
    public double Spent { get; private set; }

    public int Tried { get; private set; }

    public int Ways => _pool.Ways;

    public byte[] Next() => _mutator.Change(_pool.Any(_chance), () => _pool.Any(_chance));

    /// <summary>Takes note of what became of an input.</summary>
    public void Note(byte[] input, string way, double spent)
    {
        _pool.Note(input, way);
        (Spent, Tried) = (Spent + spent, Tried + 1);
    }
}
