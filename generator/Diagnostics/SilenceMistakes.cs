namespace RoleGuide.Diagnostics;

/// <summary>Mistakes in what an article wants to hear no more about.</summary>
public static class SilenceMistakes
{
    public static Diagnostic NotSilenceable(SourceSpot spot, string found, IReadOnlyCollection<string> silenceable) => Diagnostic.Error("RG710", spot,
        $"{Quote.Of(found)} is not the code of a warning that can be silenced. Expected one of {string.Join(", ", silenceable)}.",
        silenceable.Contains(found.ToUpperInvariant(), StringComparer.Ordinal) ? $"Did you mean \"{found.ToUpperInvariant()}\"?" : "Errors are never silenced: mend what the message shows.");

    public static Diagnostic Stale(SourceSpot spot, string code) => Diagnostic.Warning("RG711", spot,
        $"Nothing in this file brings about {code} any more. Expected silence only where there is something to be silent about.",
        "Take the entry out of silence.");
}
