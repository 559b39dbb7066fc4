using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The page of the theme's parts, in previews on one's own computer alone.</summary>
internal static class PartsPages
{
    /// <summary>No writer can name a page so: names begin with a letter or a digit.</summary>
    public static readonly PagePath Path = new("/_parts/");

    public static ImmutableArray<SitePage> From(PageContext context) =>
        context.Publication.Context == PublishingContext.LocalPreview ? [new SinglePage(Path, "parts", () => [], () => Model(context)) { IsListed = false }] : [];

    private static PartsPage Model(PageContext context) => new(
        context.Head(Path, "The parts of the theme", "The parts of the theme", "Every part of the theme with its examples.") with { IsIndexed = false },
        context.Frame(Path),
        PageContext.Trail(new Crumb("Parts", null)));
}
