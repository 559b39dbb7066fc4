using System.Text;
using RoleGuide.Proofs.Slots;

namespace RoleGuide.Proofs.Running;

/// <summary>Shows one document, to look into a finding.</summary>
internal static class Showing
{
    private const int MostShown = 4_000;

    public static int Run(int seed, int number)
    {
        var document = new AllDocuments(seed)[number];
        Console.WriteLine($"{document.Slot} | {document.Family}");
        foreach (var (path, bytes) in document.Files)
        {
            Console.WriteLine($"-- {path} --");
            Console.WriteLine(Encoding.UTF8.GetString(bytes.Span[..Math.Min(bytes.Length, MostShown)]));
        }

        using var trial = new Trial();
        var outcome = trial.Run(document);
        foreach (var said in outcome.Said) Console.WriteLine($"{said.Spot}: {said.Code} {said.Message}");
        Console.WriteLine(outcome.IsPublished ? "It is published." : "It is refused.");
        foreach (var fault in outcome.Faults) Console.WriteLine(fault);
        return outcome.Faults.IsEmpty ? 0 : 1;
    }
}
