namespace RoleGuide.History;

/// <summary>What a fact of a page can be about.</summary>
internal static class Subjects
{
    public const string Name = "name";
    public const string Summary = "summary";
    public const string Level = "level";
    public const string Experience = "experience";
    public const string Pay = "pay";
    public const string PayNotes = "pay-notes";
    public const string Disagreements = "disagreements";
    public const string Glance = "at-a-glance";
    public const string Ladder = "ladder";
    public const string Facets = "facets";
    public const string Measures = "measures";
    public const string Comparisons = "comparisons";
    public const string Questions = "questions";
    public const string Text = "text";

    /// <summary>Documents that figures come from, as sources.yml describes them.</summary>
    public const string Sources = "sources";

    /// <summary>When the article changed and what it says about that.</summary>
    public const string Dates = "dates";
}
