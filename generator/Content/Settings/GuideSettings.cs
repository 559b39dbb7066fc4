using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Model;

namespace RoleGuide.Content.Settings;

/// <summary>What the data files say: the site, its categories and its sources.</summary>
/// <param name="Vocabulary">The ids that articles may name.</param>
/// <param name="Places">Where the values of site.yml stand.</param>
public sealed record GuideSettings(
    SiteSettings Site,
    ImmutableArray<Category> Categories,
    ImmutableArray<Source> Sources,
    Vocabulary Vocabulary,
    FieldPlaces Places)
{
    /// <summary>Where the values of categories.yml stand; the first step of a way is the index of a category.</summary>
    public required FieldPlaces CategoryPlaces { get; init; }
}
