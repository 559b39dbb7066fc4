using System.Collections.Immutable;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Caching;

/// <summary>What a build that went well told and made, so that the next one with the same inputs need not read an article.</summary>
/// <param name="State">How it left the output folder.</param>
public sealed record BuildRecord(EditionState State)
{
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public Repository? Repository { get; init; }

    public ImmutableArray<DueReview> Reviews { get; init; } = [];

    public ImmutableArray<OldFigures> OldFigures { get; init; } = [];

    public ReadingGrades? Reading { get; init; }

    public PairReport? Pairs { get; init; }

    public ImmutableArray<KindCount> PageKinds { get; init; } = [];

    public ImmutableArray<KindCount> OtherKinds { get; init; } = [];

    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What is to be remembered of a build.</summary>
    /// <param name="report">The report of a build that wrote its site.</param>
    public static BuildRecord Of(RunReport report, EditionState state) => new(state)
    {
        Diagnostics = report.Diagnostics,
        Repository = report.Repository,
        Reviews = report.Reviews,
        OldFigures = report.OldFigures,
        Reading = report.Reading,
        Pairs = report.Pairs,
        PageKinds = report.Site!.Pages,
        OtherKinds = report.Site.Others,
        Notes = report.Notes,
    };

    /// <summary>The report of a build that found its site standing already.</summary>
    /// <param name="blank">What is known of any run.</param>
    public RunReport Told(RunReport blank, string folder) => blank with
    {
        Diagnostics = Diagnostics,
        Repository = Repository,
        Reviews = Reviews,
        OldFigures = OldFigures,
        Reading = Reading,
        Pairs = Pairs,
        Site = new WrittenSite(folder, PageKinds, OtherKinds, 0, PageKinds.Concat(OtherKinds).Sum(kind => kind.Count), 0),
        Notes = Notes,
    };
}
