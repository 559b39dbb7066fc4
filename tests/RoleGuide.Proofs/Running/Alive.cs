using RoleGuide.Diagnostics;
using RoleGuide.Proofs.Payloads;
using RoleGuide.Proofs.Slots;

namespace RoleGuide.Proofs.Running;

/// <summary>Shows that slots are no painted doors: plain words put into them are published.</summary>
internal static class Alive
{
    /// <summary>The slots that plain words are refused in, each with the first reason.</summary>
    public static IEnumerable<string> Dead(AllDocuments documents)
    {
        using var trial = new Trial();
        foreach (var slot in documents.SlotsForWords)
        {
            var outcome = trial.Run(slot.Fill(AllPayloads.Harmless));
            if (!outcome.IsPublished) yield return $"{slot.Name}: {outcome.Said.Where(one => one.Severity == Severity.Error).Select(one => $"{one.Spot} {one.Code} {one.Message}").FirstOrDefault()}";
        }
    }
}
