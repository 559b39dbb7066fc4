using System.Globalization;
using RoleGuide.Proofs.Oracles;
using RoleGuide.Proofs.Slots;

namespace RoleGuide.Proofs.Running;

/// <summary>Hostile documents end as a message with a place or as a harmless page, and never as anything else.</summary>
internal static class HostileProof
{
    private const int MostShown = 40;

    /// <summary>Tries documents on every core and tells what was found.</summary>
    /// <param name="part">Every so manieth document is tried: 1 for all.</param>
    public static int Run(int seed, int part)
    {
        var documents = new AllDocuments(seed);
        Console.WriteLine($"hostile: {documents.Sizes}");
        var tally = new Tally();
        foreach (var missed in OracleControl.Missed()) tally.Find($"the oracle does not notice {missed}");
        foreach (var slot in Alive.Dead(documents)) tally.Find($"plain words are refused in {slot}");

        var cores = Math.Max(1, Environment.ProcessorCount);
        Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, core => new Supervisor(tally).Run(new BatchPlan(seed, core, cores, documents.Count / part)));

        var tried = tally.Published + tally.Refused;
        foreach (var finding in tally.Findings.Order(StringComparer.Ordinal).Take(MostShown)) Console.WriteLine(finding);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hostile: {tried:N0} of {documents.Count:N0} documents tried (seed {seed}): {tally.Refused:N0} refused with a message, {tally.Published:N0} published in {tally.Files:N0} different files. {tally.Findings.Count} findings; the slowest took {tally.Slowest:F2} s."));
        return tally.Findings.Count == 0 ? 0 : 1;
    }
}
