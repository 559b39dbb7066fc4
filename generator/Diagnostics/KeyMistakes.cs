using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Mistakes in keys and their values, in front matter and in the data files alike.</summary>
public static class KeyMistakes
{
    public static Diagnostic MissingKey(SourceSpot spot, string key, string owner, string meaning) => Diagnostic.Error("RG102", spot,
        $"The key \"{key}\" is missing in {owner}. Expected {meaning}.",
        $"Add \"{key}: …\".");

    public static Diagnostic UnknownKey(SourceSpot spot, string key, string owner, IReadOnlyCollection<string> known) => Diagnostic.Error("RG104", spot,
        $"Unknown key {Quote.Of(key)} in {owner}.",
        Suggestion.DidYouMean(key, known) ?? $"The keys are {string.Join(", ", known)}.");

    public static Diagnostic KeyBehindComma(SourceSpot spot, string key, string owner) => Diagnostic.Error("RG104", spot,
        $"Unknown key {Quote.Of(key)} in {owner}: a comma between braces ends the value before it.",
        "Put a text with commas in double quotes, and write a number in plain digits, such as 80000.");

    public static Diagnostic WrongKind(SourceSpot spot, string found, string expected) => Diagnostic.Error("RG105", spot,
        $"Found {found}. Expected {expected}.");

    public static Diagnostic MapForText(SourceSpot spot, string expected) => WrongKind(spot, "a map", expected) with
    {
        Hint = "A colon followed by a space makes a key: put a text that contains one in double quotes.",
    };

    public static Diagnostic MapForList(SourceSpot spot, string expected) => WrongKind(spot, "a map", expected) with
    {
        Hint = "Put a hyphen and a space before the first key of each entry, and indent its other keys by two spaces more.",
    };

    public static Diagnostic HyphenWithoutSpace(SourceSpot spot, string expected) => WrongKind(spot, "a single value", expected) with
    {
        Hint = "Put a space behind the hyphen that starts an entry.",
    };

    public static Diagnostic NotNone(SourceSpot spot, string expected) => WrongKind(spot, "a single value", expected) with
    {
        Hint = "Did you mean \"none\"?",
    };

    public static Diagnostic NotAList(SourceSpot spot, string found, string expected) => Diagnostic.Error("RG105", spot,
        $"Found a single value. Expected {expected}.", $"Write [{found}], with brackets.");

    public static Diagnostic NotInList(SourceSpot spot, string found, IReadOnlyCollection<string> allowed) => Diagnostic.Error("RG110", spot,
        $"{Quote.Of(found)} is not one of the values that can stand here. Expected {OneOf(allowed)}.",
        Suggestion.DidYouMean(found, allowed));

    /// <summary>A text in the place of a date.</summary>
    /// <param name="meant">The same day as it has to be written; null when nobody can tell.</param>
    public static Diagnostic BadDate(SourceSpot spot, string found, string? meant) => Diagnostic.Error("RG111", spot,
        $"{Quote.Of(found)} is not a date of the calendar. Expected year, month and day such as 2026-11-21.",
        meant is null ? null : $"Did you mean \"{meant}\"?");

    public static Diagnostic FarDate(SourceSpot spot, string found, int first, int last) => Diagnostic.Error("RG111", spot,
        string.Create(CultureInfo.InvariantCulture, $"The year of {Quote.Of(found)} is out of reach. Expected a year from {first} to {last}."));

    public static Diagnostic BadAmount(SourceSpot spot, string found, string? hint) => Diagnostic.Error("RG112", spot,
        $"{Quote.Of(found)} is not an amount. Expected a form such as 85694, 70000-120000, 140000+, 120000-200000+ or ~75000.", hint);

    public static Diagnostic BadYears(SourceSpot spot, string found, int most) => Diagnostic.Error("RG112", spot,
        string.Create(CultureInfo.InvariantCulture, $"{Quote.Of(found)} is not a number of years. Expected a form such as 3, 7-10, 5+, 7-10+ or ~5, and {most} years at the most."),
        "Put words into the note of experience.");

    public static Diagnostic InvertedRange(SourceSpot spot, string found, string turned) => Diagnostic.Error("RG113", spot,
        $"The range {Quote.Of(found)} runs downwards. Expected the smaller number first.", $"Did you mean \"{turned}\"?");

    public static Diagnostic EmptyRange(SourceSpot spot, string found, string alone) => Diagnostic.Error("RG113", spot,
        $"The range {Quote.Of(found)} has the same number at both ends. Expected two different numbers, or one alone.", $"Did you mean \"{alone}\"?");

    public static Diagnostic WrongLength(SourceSpot spot, int found, int least, int most)
    {
        var noun = found == 1 ? "character" : "characters";
        return Diagnostic.Error("RG114", spot, string.Create(CultureInfo.InvariantCulture, $"The text has {found:N0} {noun}. Expected {least:N0} to {most:N0}."));
    }

    public static Diagnostic CutByComment(SourceSpot spot, int found, int least, int most) => WrongLength(spot, found, least, most) with
    {
        Hint = "A # behind a space starts a comment, so the text ends before it: put the whole text in double quotes.",
    };

    /// <summary>A text in the place of an id.</summary>
    /// <param name="meant">The id that the text would make; null when it makes none.</param>
    public static Diagnostic BadId(SourceSpot spot, string found, string? meant) => Diagnostic.Error("RG115", spot,
        $"{Quote.Of(found)} is not an id. Expected lower-case letters, digits and single hyphens, such as account-manager.",
        meant is null ? null : $"Did you mean \"{meant}\"?");

    public static Diagnostic UnknownRegion(SourceSpot spot, string found, IReadOnlyCollection<string> known) => Diagnostic.Error("RG116", spot,
        $"There is no region {Quote.Of(found)} in site.yml. Expected {OneOf(known)}.", Suggestion.DidYouMean(found, known));

    public static Diagnostic UnknownSource(SourceSpot spot, string found, IReadOnlyCollection<string> known) => Diagnostic.Error("RG117", spot,
        $"There is no source {Quote.Of(found)} in sources.yml. Expected {OneEntryOf(known)}.",
        Suggestion.DidYouMean(found, known) ?? "Add the source to sources.yml first.");

    public static Diagnostic UnknownCategory(SourceSpot spot, string found, IReadOnlyCollection<string> known) => Diagnostic.Error("RG118", spot,
        $"There is no category {Quote.Of(found)} in categories.yml. Expected the folder of an article to be {OneOf(known)}.",
        Suggestion.DidYouMean(found, known) ?? "Add the category to categories.yml first, or move the article.");

    public static Diagnostic EmptyValue(SourceSpot spot, string expected) => Diagnostic.Error("RG119", spot,
        $"The value is empty. Expected {expected}.");

    public static Diagnostic EmptyOptionalValue(SourceSpot spot, string expected) => EmptyValue(spot, expected) with { Hint = "Write the value, or leave the key out." };

    public static Diagnostic NotANumber(SourceSpot spot, string found, int least, int most) => Diagnostic.Error("RG120", spot,
        string.Create(CultureInfo.InvariantCulture, $"{Quote.Of(found)} can't stand here. Expected a whole number from {least} to {most}, in digits only."));

    public static Diagnostic Repeated(SourceSpot spot, string found, SourceSpot first) => Diagnostic.Error("RG121", spot,
        $"{Quote.Of(found)} stands in this list a second time. Expected each value once.") with
    {
        Related = [new RelatedSpot(first, "first written here")],
    };

    public static Diagnostic DateOrder(SourceSpot spot, string sentence, SourceSpot other, string note) => Diagnostic.Error("RG122", spot, sentence) with
    {
        Related = [new RelatedSpot(other, note)],
    };

    public static Diagnostic BadAddress(SourceSpot spot, string found) => Diagnostic.Error("RG123", spot,
        $"{Quote.Of(found)} is not a web address that can stand here. Expected one that starts with https:// or http://.");

    public static Diagnostic MoreThanSite(SourceSpot spot, string found) => Diagnostic.Error("RG123", spot,
        $"{Quote.Of(found)} is more than the address of a site. Expected a scheme and a host alone, such as https://roleguide.example.",
        "The site is published at the root of its host: leave out the path, the query and the fragment.");

    public static Diagnostic BadCode(SourceSpot spot, string found, string example) => Diagnostic.Error("RG124", spot,
        $"{Quote.Of(found)} is not a code that can stand here. Expected letters of the same pattern as {example}.");

    private static string OneEntryOf(IReadOnlyCollection<string> known) => known.Count == 1
        ? $"{Quote.Of(known.First())}, the id of its only entry"
        : string.Create(CultureInfo.InvariantCulture, $"the id of one of its {known.Count:N0} entries");

    /// <summary>"a", "a or b", "a, b or c".</summary>
    private static string OneOf(IReadOnlyCollection<string> values) => values.Count switch
    {
        1 => values.First(),
        _ => $"{string.Join(", ", values.SkipLast(1))} or {values.Last()}",
    };
}
