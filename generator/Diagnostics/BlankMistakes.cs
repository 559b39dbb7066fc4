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

    /// <summary>A blank below a heading.</summary>
    public static Diagnostic UnfilledSection(SourceSpot spot, string heading) => Diagnostic.Error("RG130", spot,
        $"The section \"{heading}\" has a blank that is not filled in yet. Expected a text of your own.",
        "Write it in place of the whole blank, the words FILL IN included, or delete the section with its heading.");

    public static Diagnostic UnfilledHeading(SourceSpot spot) => Diagnostic.Error("RG130", spot,
        "This heading has a blank that is not filled in yet. Expected the words that belong there.",
        "Write them in place of FILL IN, or delete the section with its heading.");

    /// <summary>A blank before the first heading.</summary>
    public static Diagnostic UnfilledIntroduction(SourceSpot spot) => Diagnostic.Error("RG130", spot,
        "The introduction has a blank that is not filled in yet. Expected two or three sentences of your own.",
        "Write them in place of the whole blank, the words FILL IN included. They are the first that a reader sees, so that no article can do without them.");

    public static Diagnostic BlankName(string path) => Diagnostic.Error("RG131", SourceSpot.WholeFile(path),
        "The article has no name of its own yet. Expected the role's title as the name of the file, in lower-case letters with hyphens.",
        "Rename the file, for example account-planner.md for an account planner.");

    /// <summary>A blank of an article that nobody sees yet is worth knowing, and no more.</summary>
    public static Diagnostic InDraft(Diagnostic found) => found.Code is "RG130" or "RG131" ? found with { Severity = Severity.Warning } : found;
}
