using System.Collections.Concurrent;

namespace RoleGuide.Proofs.Running;

/// <summary>What several processes found together.</summary>
internal sealed class Tally
{
    private readonly ConcurrentQueue<string> _findings = new();
    private readonly Lock _lock = new();

    public int Published { get; private set; }

    public int Refused { get; private set; }

    public int Files { get; private set; }

    public double Slowest { get; private set; }

    public IReadOnlyCollection<string> Findings => _findings;

    public void Find(string finding) => _findings.Enqueue(finding);

    public void Took(double seconds)
    {
        lock (_lock) Slowest = Math.Max(Slowest, seconds);
    }

    public void Add(int published, int refused, int files)
    {
        lock (_lock) (Published, Refused, Files) = (Published + published, Refused + refused, Files + files);
    }
}
