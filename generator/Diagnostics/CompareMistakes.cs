namespace RoleGuide.Diagnostics;

/// <summary>Mistakes around the pages that compare two roles, and the redirects that come with them.</summary>
public static class CompareMistakes
{
    public static Diagnostic CategoryNamedAsPair(SourceSpot spot, string id) => Diagnostic.Error("RG620", spot,
        $"The category \"{id}\" has the word \"vs\", which marks the addresses of comparisons. Expected an id without it.",
        "Write \"versus\", or name the category otherwise.");

    public static Diagnostic RedirectMadeAlready(SourceSpot spot, string from, string to) => Diagnostic.Error("RG621", spot,
        $"{from} leads to {to} already: the build makes this redirect by itself. Expected an address that leads nowhere yet.",
        "Take this redirect out.");
}
