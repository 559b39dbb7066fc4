namespace RoleGuide.Diagnostics;

/// <summary>What is left to fill in of a new article.</summary>
public static class BlankMistakes
{
    public static Diagnostic Unfilled(SourceSpot spot, string expected) => Diagnostic.Error("RG130", spot,
        $"This blank is not filled in yet. Expected {expected}.",
        "Write it in place of the whole blank, the words FILL IN included.");

    public static Diagnostic UnfilledOptional(SourceSpot spot, string expected) => Unfilled(spot, expected) with
    {
        Hint = "Write it in place of the whole blank, the words FILL IN included, or delete the key.",
    };

    public static Diagnostic UnfilledText(SourceSpot spot) => Diagnostic.Error("RG130", spot,
        "This blank is not filled in yet. Expected a text of your own.",
        "Write it in place of the whole blank, the words FILL IN included, or delete the section with its heading.");

    public static Diagnostic BlankName(string path) => Diagnostic.Error("RG131", SourceSpot.WholeFile(path),
        "The article has no name of its own yet. Expected the role's title as the name of the file, in lower-case letters with hyphens.",
        "Rename the file, for example account-planner.md for an account planner.");

    /// <summary>A blank of an article that nobody sees yet is worth knowing, and no more.</summary>
    public static Diagnostic InDraft(Diagnostic found) => found.Code is "RG130" or "RG131" ? found with { Severity = Severity.Warning } : found;
}
