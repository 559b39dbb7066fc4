using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>The pay figures that a page shows, as data that anybody may find and use.</summary>
/// <param name="Site">The canonical address of the home page, where its creator is described.</param>
internal sealed record Dataset(PageHead Head, string Site) : Node("Dataset", IdOf(Head.Canonical))
{
    public required string Description { get; init; }

    public required DateStamp Updated { get; init; }

    /// <summary>The address of its terms; null where the guide names none.</summary>
    public required string? Licence { get; init; }

    /// <summary>The years that its figures speak of: "2026", or the first and the last as "2024/2026".</summary>
    public required string Years { get; init; }

    public required Items<Country> Countries { get; init; }

    public required Items<MeasuredPay> Measures { get; init; }

    /// <summary>The files that hold these figures.</summary>
    public Items<DataDownload> Files { get; init; } = [];

    /// <summary>The id of the larger data that these are a part of; null for the whole.</summary>
    public string? Whole { get; init; }

    public static string IdOf(string page) => page + "#dataset";

    protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Head.Heading);
        to.Text("description"u8, Description);
        to.Text("url"u8, Head.Canonical);
        to.Text("inLanguage"u8, Head.Language);
        to.Date("dateModified"u8, Updated);
        to.Reference("creator"u8, Organization.IdOf(Site));
        to.Text("license"u8, Licence);
        to.Flag("isAccessibleForFree"u8, value: true);
        to.Text("temporalCoverage"u8, Years);
        to.Nodes("spatialCoverage"u8, Countries);
        to.Nodes("variableMeasured"u8, Measures);
        to.Nodes("distribution"u8, Files);
        to.Reference("isPartOf"u8, Whole);
    }
}
