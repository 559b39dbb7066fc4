using System.Collections.Frozen;
using System.Security.Cryptography;
using RoleGuide.Output;
using RoleGuide.Proofs.Slots;

namespace RoleGuide.Proofs.Running;

/// <summary>Pages that came out of hostile documents, for a browser to open.</summary>
public static class HostilePages
{
    /// <summary>Numbers of documents that cost much and say little are passed over: their texts are walls of brackets.</summary>
    private const string Costly = "repeated ";

    /// <summary>Pages without end, none of them twice; the same for the same seed.</summary>
    public static IEnumerable<HostilePage> From(int seed)
    {
        var documents = new AllDocuments(seed);
        using var trial = new Trial();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < documents.Count; number++)
        {
            var document = documents[number];
            if (document.Family.StartsWith(Costly, StringComparison.Ordinal)) continue;
            var outcome = trial.Run(document);
            var site = outcome.Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
            foreach (var page in outcome.Files.Where(file => IsPage(file) && seen.Add(Convert.ToHexString(SHA256.HashData(file.Content.Span)))))
            {
                yield return new HostilePage($"{document.Slot} | {document.Family}", page, site);
            }
        }
    }

    private static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);
}
