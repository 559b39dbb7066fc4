using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>How a build is published, besides what the guide says.</summary>
/// <param name="BaseUrl">The canonical address of the site, without trailing slash.</param>
/// <param name="Stylesheet">The address of the style sheet.</param>
/// <param name="Icon">The address of the icon.</param>
/// <param name="Scripts">The scripts of the theme by their names there; a page loads those it names.</param>
public sealed record Publication(
    string BaseUrl,
    PublishingContext Context,
    PagePath Stylesheet,
    PagePath Icon,
    ImmutableSortedDictionary<string, PageScript> Scripts)
{
    /// <summary>The name of the site's host, in lower case and as addresses write it.</summary>
    public string Host => Uri.EscapeDataString(BaseUrl[(BaseUrl.IndexOf("//", StringComparison.Ordinal) + 2)..].Split(':', '/')[0].ToLowerInvariant());

    /// <summary>Of pages that are only counted and never shown.</summary>
    public static readonly Publication Unpublished = new("", PublishingContext.Production, PagePath.Home, PagePath.Home, ImmutableSortedDictionary<string, PageScript>.Empty);

    /// <summary>Whether addresses that moved get pages of their own, for a host that knows no rules of redirects.</summary>
    public bool WithRedirectPages { get; init; }

    /// <summary>The theme's pictures that are made of dots, by their names there.</summary>
    public ImmutableSortedDictionary<string, PagePath> Pictures { get; init; } = ImmutableSortedDictionary<string, PagePath>.Empty;

    /// <summary>What is written on those of link previews, by the same names.</summary>
    public ImmutableSortedDictionary<string, PictureWords> PictureWords { get; init; } = ImmutableSortedDictionary<string, PictureWords>.Empty;

    /// <summary>Those of some scripts that the theme has, as pages load them.</summary>
    public ImmutableArray<PageScript> Load(params ReadOnlySpan<string> names)
    {
        var scripts = ImmutableArray.CreateBuilder<PageScript>(names.Length);
        foreach (var name in names)
        {
            if (Scripts.TryGetValue(name, out var script)) scripts.Add(script);
        }

        return scripts.ToImmutable();
    }
}
