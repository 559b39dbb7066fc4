using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Mistakes in the form of YAML, before its keys mean anything.</summary>
public static class YamlMistakes
{
    public static Diagnostic NoFrontMatter(SourceSpot spot) => Diagnostic.Error("RG100", spot,
        "The file has no front matter. Expected a first line of three hyphens, the keys, and another line of three hyphens.");

    public static Diagnostic UnclosedFrontMatter(SourceSpot spot) => Diagnostic.Error("RG100", spot,
        "The front matter is not closed. Expected a line of three hyphens after the keys.");

    public static Diagnostic Syntax(SourceSpot spot, (string Sentence, string Hint) fault) =>
        Diagnostic.Error("RG101", spot, fault.Sentence, fault.Hint);

    public static Diagnostic DuplicateKey(SourceSpot spot, string key, SourceSpot first) => Diagnostic.Error("RG103", spot,
        $"The key \"{key}\" stands here a second time. Expected each key once.") with
    {
        Related = [new RelatedSpot(first, "first written here")],
    };

    public static Diagnostic KeyIsNoText(SourceSpot spot) => Diagnostic.Error("RG105", spot,
        "A list or a map stands where a key belongs. Expected a plain text followed by a colon.",
        "Put a value that starts with { or [ in double quotes.");

    public static Diagnostic Anchor(SourceSpot spot, string found) => NotAllowed(spot, $"The anchor \"{found}\"");

    public static Diagnostic Alias(SourceSpot spot, string found) => NotAllowed(spot, $"The alias \"{found}\"");

    public static Diagnostic Tag(SourceSpot spot, string found) => NotAllowed(spot, $"The tag \"{found}\"");

    public static Diagnostic SecondDocument(SourceSpot spot) => NotAllowed(spot, "A second YAML document");

    public static Diagnostic LimitPassed(SourceSpot spot, string what, int limit) => Diagnostic.Error("RG107", spot,
        string.Create(CultureInfo.InvariantCulture, $"The YAML has more than {limit:N0} {what}. Expected {limit:N0} at the most."));

    private static Diagnostic NotAllowed(SourceSpot spot, string what) => Diagnostic.Error("RG106", spot,
        $"{what} is not allowed. Expected plain keys and values only.",
        "Write the value out; put a value that starts with &, * or ! in double quotes.");
}
