using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Links;
using RoleGuide.Content.Settings;

namespace RoleGuide.Guidance;

/// <summary>The definitions that read front matter and data files, each with the word by which the reference names it.</summary>
internal static class Definitions
{
    public static readonly ImmutableArray<Key> Role = RoleKeys.All;

    public static readonly ImmutableArray<(string Name, ImmutableArray<Key> Keys)> All =
    [
        ("keys", Role),
        ("pages", KeyShapes.Inside(PageReader.Front.Shape)),
        ("site", KeyShapes.Inside(SiteKeys.Site.Shape)),
        ("categories", KeyShapes.Inside(SettingsKeys.Category.Shape)),
        ("sources", KeyShapes.Inside(SettingsKeys.Source.Shape)),
        ("redirects", KeyShapes.Inside(RedirectReader.Entry.Shape)),
    ];
}
