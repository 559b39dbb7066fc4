namespace RoleGuide.Proofs.Fuzzing;

/// <summary>What is fuzzed for how long. Seconds are those of the processor: an hour of the clock may be a minute of work on a machine with much else to do.</summary>
/// <param name="Root">The repository.</param>
/// <param name="Folder">Where the input that is being read is left.</param>
internal sealed record FuzzPlan(string Root, string Folder, int Seed, int Seconds)
{
    /// <summary>The inputs that once were findings; they are read first, every time.</summary>
    public IEnumerable<string> KeptInputs(string target)
    {
        var folder = Path.Combine(Root, "tests/RoleGuide.Proofs/Fuzzing/kept", target);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal) : [];
    }
}
