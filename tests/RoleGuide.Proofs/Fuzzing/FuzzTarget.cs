using System.Collections.Immutable;

namespace RoleGuide.Proofs.Fuzzing;

/// <summary>A reader that is given mutated input.</summary>
/// <param name="Name">What it is called; its kept inputs lie in a folder of that name.</param>
/// <param name="Share">How much of the processor it gets, compared with the others.</param>
/// <param name="Seeds">What mutation starts from.</param>
/// <param name="Read">Reads an input: which way it went, in a word that is new when the way is new, and what was wrong about it.</param>
internal sealed record FuzzTarget(string Name, int Share, ImmutableArray<byte[]> Seeds, Func<byte[], (string Way, IEnumerable<string> Faults)> Read);
