using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>How hard the articles of a guide are to read. Those that are not in English, and those that are too short to tell, take no part.</summary>
/// <param name="All">The grade of each article (see <see cref="ReadingMeasure.Grade"/>), hardest first, and then in ordinal order of the slugs.</param>
public sealed record ReadingGrades(ImmutableArray<(string Slug, double Grade)> All)
{
    /// <summary>Above this an article asks for more than the end of school at eighteen.</summary>
    public const double Hard = 12;

    /// <summary>The articles above <see cref="Hard"/>, hardest first.</summary>
    public ImmutableArray<(string Slug, double Grade)> AboveHard => All.RemoveAll(one => one.Grade <= Hard);

    /// <summary>The grade in the middle, or between the two there; null when there is none.</summary>
    public double? Median => All.IsEmpty ? null : (All[All.Length / 2].Grade + All[(All.Length - 1) / 2].Grade) / 2;

    /// <summary>The grades of the articles that a guide publishes.</summary>
    public static ReadingGrades Of(Guide guide) => new(
    [
        .. from role in guide.Roles
           where guide.Site.IsEnglish(role.Facts.Regions) && role.Reading.Grade is not null
           let grade = role.Reading.Grade.GetValueOrDefault()
           orderby grade descending, role.Slug
           select (role.Slug, grade),
    ]);
}
