using System.Collections.Immutable;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Downloads;

/// <summary>The columns of the salary downloads in their order, with their meaning. Programs rely on them: columns are added at the end, never renamed.</summary>
internal static class SalaryColumns
{
    public static readonly ImmutableArray<Definition> All =
    [
        new("role", "The role’s id, as in its address."),
        new("title", "The role’s title."),
        new("region", "The region’s id."),
        new("currency", "The currency by its ISO 4217 code. Nothing is converted."),
        new("level", "How senior the role is: entry, junior, mid, senior, lead, director or executive."),
        new("band", "Whose pay within the role: entry, mid, senior, typical, average or top."),
        new("label", "The band in the source’s own words; empty where it has none."),
        new("basis", "What is included: base, total or ote (on-target earnings)."),
        new("low", "The lower end for one year, or the only amount; empty for an average."),
        new("high", "The upper end, equal to low where there is one amount; empty for an average and where only “or more” follows."),
        new("average", "The amount of an average; empty for everything else. It is not a median."),
        new("qualifier", "about, or-more, or both with a comma between them; empty for an exact figure."),
        new("as_of", "The year the figure speaks of."),
        new("source", "The id of the document that gives the figure."),
        new("note", "What the source adds; empty where it adds nothing."),
    ];
}
