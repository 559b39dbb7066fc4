using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Pages.Downloads;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>What the salary guide tells machines: its figures are data. Where there is no figure there is no data.</summary>
internal static class SalaryGraph
{
    public static Page On(SalaryGuidePage page, PageContext context)
    {
        ImmutableArray<Pay> figures = [.. context.Guide.Roles.SelectMany(role => role.Facts.Pay)];
        var itself = new WebPage("CollectionPage", page.Head, context.HomeAddress) { Description = page.Standfirst, Updated = page.Updated };
        return figures.IsEmpty ? Graph.On(page, itself) : Graph.On(page, itself with { Lists = [Dataset.IdOf(page.Head.Canonical)] }, new Dataset(page.Head, context.HomeAddress)
        {
            Description = page.Standfirst,
            Updated = page.Updated,
            Licence = page.Frame.Licence?.Address,
            Years = Years(figures),
            Countries = [.. page.Regions.Where(region => region.Title.Address is not null).Select(region => new Country(region.Title.Text))],
            Measures = Measures(figures),
            Files = [.. page.Downloads.SelectMany(download => Files(download, context))],
        });
    }

    /// <summary>The figures of a region, or of a category in it, are a part of the whole; the files hold the whole.</summary>
    public static Page On(SalaryRegionPage page, ImmutableArray<Pay> figures, PageContext context)
    {
        var itself = new WebPage("CollectionPage", page.Head, context.HomeAddress) { Description = page.Standfirst, Updated = page.Updated };
        return figures.IsEmpty ? Graph.On(page, itself) : Graph.On(page, itself with { Lists = [Dataset.IdOf(page.Head.Canonical)] }, new Dataset(page.Head, context.HomeAddress)
        {
            Description = page.Standfirst,
            Updated = page.Updated,
            Licence = page.Frame.Licence?.Address,
            Years = Years(figures),
            Countries = [new Country(context.Guide.RegionById[figures[0].Region].Name)],
            Measures = Measures(figures),
            Whole = Dataset.IdOf(GeneratedKinds.SalaryGuide.Path.Absolute(context.Publication.BaseUrl)),
        });
    }

    private static string Years(ImmutableArray<Pay> figures)
    {
        var (first, last) = (figures.Min(pay => pay.Year), figures.Max(pay => pay.Year));
        return first == last ? first.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first}/{last}");
    }

    private static ImmutableArray<MeasuredPay> Measures(ImmutableArray<Pay> figures) =>
        [.. figures.Select(pay => pay.Basis).Distinct().Order().Select(basis => new MeasuredPay(Words.Basis(basis), Words.Capital(Words.BasisMeaning(basis))))];

    /// <summary>The downloads that hold these figures and nothing else.</summary>
    private static IEnumerable<DataDownload> Files(Download download, PageContext context)
    {
        if (download.Address == DownloadPaths.SalaryCsv.Text) yield return new DataDownload(download.Name, context.Absolute(download.Address), "text/csv");
        if (download.Address == DownloadPaths.SalaryJson.Text) yield return new DataDownload(download.Name, context.Absolute(download.Address), "application/json");
    }
}
