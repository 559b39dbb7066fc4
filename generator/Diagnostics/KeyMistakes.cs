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

    public static Diagnostic WrongKind(SourceSpot spot, string found, string expected) => Diagnostic.Error("RG105", spot,
        $"Found {found}. Expected {expected}.");

    public static Diagnostic NotAList(SourceSpot spot, string found, string expected) => Diagnostic.Error("RG105", spot,
        $"Found a single value. Expected {expected}.", $"Write [{found}], with brackets.");

    public static Diagnostic NotInList(SourceSpot spot, string found, IReadOnlyCollection<string> allowed) => Diagnostic.Error("RG110", spot,
        $"{Quote.Of(found)} is not one of the values that can stand here. Expected {OneOf(allowed)}.",
        Suggestion.DidYouMean(found, allowed));

    public static Diagnostic BadDate(SourceSpot spot, string found) => Diagnostic.Error("RG111", spot,
        $"{Quote.Of(found)} is not a date of the calendar. Expected year, month and day such as 2026-11-21.");

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

    public static Diagnostic BadId(SourceSpot spot, string found) => Diagnostic.Error("RG115", spot,
        $"{Quote.Of(found)} is not an id. Expected lower-case letters, digits and single hyphens, such as account-manager.");

    public static Diagnostic UnknownRegion(SourceSpot spot, string found, IReadOnlyCollection<string> known) => Diagnostic.Error("RG116", spot,
        $"There is no region {Quote.Of(found)} in site.yml. Expected {OneOf(known)}.", Suggestion.DidYouMean(found, known));

    public static Diagnostic UnknownSource(SourceSpot spot, string found, IReadOnlyCollection<string> known) => Diagnostic.Error("RG117", spot,
        $"There is no source {Quote.Of(found)} in sources.yml. Expected the id of one of its {known.Count.ToString(CultureInfo.InvariantCulture)} entries.",
        Suggestion.DidYouMean(found, known) ?? "Add the source to sources.yml first.");

    public static Diagnostic UnknownCategory(SourceSpot spot, string found, IReadOnlyCollection<string> known) => Diagnostic.Error("RG118", spot,
        $"There is no category {Quote.Of(found)} in categories.yml. Expected the folder of an article to be {OneOf(known)}.",
        Suggestion.DidYouMean(found, known) ?? "Add the category to categories.yml first, or move the article.");

    public static Diagnostic EmptyValue(SourceSpot spot, string expected) => Diagnostic.Error("RG119", spot,
        $"The value is empty. Expected {expected}.", "Write the value, or leave the key out when it is optional.");

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

    /// <summary>"a", "a or b", "a, b or c".</summary>
    private static string OneOf(IReadOnlyCollection<string> values) => values.Count switch
    {
        1 => values.First(),
        _ => $"{string.Join(", ", values.SkipLast(1))} or {values.Last()}",
    };
}
