using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Mistakes in pay figures and in what sources disagree on.</summary>
public static class PayMistakes
{
    public static Diagnostic Unexplained(SourceSpot spot, string key, string meaning) => Diagnostic.Error("RG201", spot,
        $"This pay figure has no \"{key}\". Expected {meaning}: a figure without region, basis, year and source tells a reader nothing.",
        $"Add \"{key}: …\".");

    public static Diagnostic ForeignRegion(SourceSpot spot, string region, SourceSpot regions) => Diagnostic.Error("RG202", spot,
        $"This figure is for the region \"{region}\", which the article does not speak of. Expected one of its regions.",
        $"Add \"{region}\" to regions, or move the figure to another article.") with
    {
        Related = [new RelatedSpot(regions, "the article's regions")],
    };

    public static Diagnostic AverageIsRange(SourceSpot spot) => Diagnostic.Error("RG203", spot,
        "An average is one amount, but this is a range. Expected a single amount with band: average.",
        "For a range that a source calls average write band: typical, label: overall average range.");

    public static Diagnostic AverageIsOpen(SourceSpot spot) => Diagnostic.Error("RG203", spot,
        "An average is one amount, but this one has an open end. Expected a single amount with band: average.",
        "Leave out the plus sign, or name the band that the source means.");

    public static Diagnostic TwoFigures(SourceSpot spot, SourceSpot first) => Diagnostic.Warning("RG204", spot,
        "This figure and another have the same region, basis, band and year but different amounts. Expected one figure, or an entry of disagreements about pay.",
        "Say in disagreements which source says what, with the word pay in its about.") with
    {
        Related = [new RelatedSpot(first, "the other figure")],
    };

    public static Diagnostic TooFewClaims(SourceSpot spot) => Diagnostic.Error("RG205", spot,
        "The disagreement has one claim only. Expected two or more, each with its source.",
        "Add what the other source says, or move the claim into a note.");

    public static Diagnostic RepeatedFigure(SourceSpot spot, SourceSpot first) => Diagnostic.Error("RG206", spot,
        "This figure stands among the pay of the article a second time: region, band, basis, amount, year, source and label are the same. Expected each figure once.",
        "Leave one of them out, or correct what should be different.") with
    {
        Related = [new RelatedSpot(first, "first written here")],
    };

    public static Diagnostic FutureYear(SourceSpot spot, int year, int last, SourceSpot updated) => Diagnostic.Error("RG207", spot,
        string.Create(CultureInfo.InvariantCulture, $"The figure is of {year}, which lies ahead of the article. Expected {last} at the latest, the year after its last change."),
        "Correct the year, or the date of the last change.") with
    {
        Related = [new RelatedSpot(updated, "the last change")],
    };

    public static Diagnostic PayFalls(SourceSpot spot, string lower, string upper, SourceSpot other) => Diagnostic.Warning("RG640", spot,
        $"The ladder leads from {lower} up to {upper}, but the pay falls. Expected pay that is equal or higher in the same region and on the same basis.",
        "Correct one of the two figures, or the ladder.") with
    {
        Related = [new RelatedSpot(other, "the pay of the lower rung")],
    };

    public static Diagnostic ProsePayContradicts(SourceSpot spot, string words, SourceSpot nearest) => Diagnostic.Warning("RG641", spot,
        $"The text says {Quote.Of(words)} about pay, but no pay figure does. Expected an amount of the article's pay, or of a role linked in the same sentence.",
        "Correct the text or the figure. If the amount is about another role, link that role in the sentence.") with
    {
        Related = [new RelatedSpot(nearest, "the nearest figure")],
    };

    public static Diagnostic ProsePayWithoutFigures(SourceSpot spot, string words, SourceSpot title) => Diagnostic.Warning("RG642", spot,
        $"The text says {Quote.Of(words)} about pay, but the article has no pay figure. Expected the amount in pay as well, with its region, basis, year and source.",
        "Add the figure to pay. If the amount is about another role, link that role in the sentence.") with
    {
        Related = [new RelatedSpot(title, "the article without pay")],
    };
}
