using System.Collections.Immutable;

namespace RoleGuide.History;

/// <summary>Names of facts that are asked for.</summary>
internal static class Labels
{
    /// <summary>What stands between the items of a list.</summary>
    public const string Comma = ", ";

    public const string ReportsTo = "reports to";
    public const string ComesFrom = "comes from";
    public const string LeadsTo = "leads to";
    public const string Related = "related roles";
    public const string OtherTitles = "other titles";

    /// <summary>How the names of verdicts start; the id of the other role follows.</summary>
    public const string VerdictBeside = "verdict beside ";

    /// <summary>Lists of names, of which only the difference is told.</summary>
    public static readonly ImmutableArray<string> Lists = [ReportsTo, ComesFrom, LeadsTo, Related, OtherTitles];

    public const string Title = "title";
    public const string Category = "category";
    public const string Updated = "last updated";
    public const string State = "state";

    /// <summary>What the state of an article is that is not published.</summary>
    public const string Draft = "draft";
}
