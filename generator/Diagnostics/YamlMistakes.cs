using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Mistakes in the form of YAML, before its keys mean anything.</summary>
public static class YamlMistakes
{
    public static Diagnostic NoFrontMatter(SourceSpot spot) => Diagnostic.Error("RG100", spot,
        "The file has no front matter. Expected a first line of three hyphens, the keys, and another line of three hyphens.");

    public static Diagnostic LateFrontMatter(SourceSpot spot) => Diagnostic.Error("RG100", spot,
        "The front matter doesn't start in the first line. Expected the three hyphens there, with nothing before them.",
        "Take out the empty lines and spaces at the start of the file.");

    public static Diagnostic NoKeys(SourceSpot spot) => Diagnostic.Error("RG100", spot,
        "The front matter has no keys. Expected lines such as \"title: Account manager\" between the two lines of three hyphens.");

    public static Diagnostic UnclosedFrontMatter(SourceSpot spot) => Diagnostic.Error("RG100", spot,
        "The front matter is not closed. Expected a line of three hyphens after the keys.");

    public static Diagnostic CrookedFence(SourceSpot spot, string found) => Diagnostic.Error("RG100", spot,
        $"The line {Quote.Of(found)} neither opens nor closes the front matter. Expected exactly three hyphens on a line of their own.",
        "Some editors make a dash of several hyphens: take it back with undo, or turn smart dashes off.");

    public static Diagnostic Syntax(SourceSpot spot, (string Sentence, string Hint) fault) =>
        Diagnostic.Error("RG101", spot, fault.Sentence, fault.Hint);

    public static Diagnostic DuplicateKey(SourceSpot spot, string key, SourceSpot first) => Diagnostic.Error("RG103", spot,
        $"The key {Quote.Of(key)} stands here a second time. Expected each key once.") with
    {
        Related = [new RelatedSpot(first, "first written here")],
    };

    public static Diagnostic KeyIsNoText(SourceSpot spot) => Diagnostic.Error("RG105", spot,
        "A list or a map stands where a key belongs. Expected a plain text followed by a colon.",
        "Put a value that starts with { or [ in double quotes.");

    public static Diagnostic Anchor(SourceSpot spot, string found) => NotAllowed(spot, $"The anchor {Quote.Of(found)}");

    public static Diagnostic Alias(SourceSpot spot, string found) => NotAllowed(spot, $"The alias {Quote.Of(found)}");

    public static Diagnostic Tag(SourceSpot spot, string found) => NotAllowed(spot, $"The tag {Quote.Of(found)}");

    public static Diagnostic MergeKey(SourceSpot spot) => NotAllowed(spot, "The merge key \"<<\"");

    public static Diagnostic SecondDocument(SourceSpot spot) => Diagnostic.Error("RG106", spot,
        "A second YAML document starts here. Expected one only.",
        "Take out the line of hyphens or dots before this place.");

    public static Diagnostic LimitPassed(SourceSpot spot, string what, int limit) => Diagnostic.Error("RG107", spot,
        string.Create(CultureInfo.InvariantCulture, $"The YAML has more than {limit:N0} {what}. Expected {limit:N0} at the most."),
        "Shorten the lists, or divide what they say between several files.");

    public static Diagnostic TooDeep(SourceSpot spot, int limit) => Diagnostic.Error("RG107", spot,
        string.Create(CultureInfo.InvariantCulture, $"Lists and maps lie more than {limit} deep in one another here. Expected {limit} levels at the most."),
        "Put a text that starts with a bracket in double quotes.");

    public static Diagnostic WordsAsComment(SourceSpot spot, string words) => Diagnostic.Error("RG108", spot,
        $"{Quote.Of(words)} is read as a comment, because a space stands before its number sign, so readers would not see it. Expected the whole value in double quotes.",
        "Put double quotes around the value, or a space behind the # if it is a comment for other writers.");

    private static Diagnostic NotAllowed(SourceSpot spot, string what) => Diagnostic.Error("RG106", spot,
        $"{what} is not allowed. Expected plain keys and values only.",
        "Write the value out; put a value that starts with &, * or ! in double quotes.");
}
