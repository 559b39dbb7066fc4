using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Output;

namespace RoleGuide.History;

/// <summary>The pages of one manifest, by address. The page about a change is no part of what it compares.</summary>
internal sealed class PageIndex
{
    private readonly FrozenDictionary<string, ManifestPage> _substance;
    private readonly FrozenDictionary<string, string> _bySource;
    private readonly FrozenDictionary<string, string> _redirects;
    private readonly FrozenSet<string> _unlisted;

    /// <summary>The pages of a manifest.</summary>
    /// <param name="knowsHow">Whether its facts can be compared; otherwise it has none.</param>
    public PageIndex(Manifest manifest, bool knowsHow)
    {
        var site = manifest.Site ?? ManifestSite.Silent;
        Files = manifest.Files.Where(file => IsPage(file) && file.Kind != PageKinds.Preview).ToFrozenDictionary(AddressOf, StringComparer.Ordinal);
        ImmutableArray<ManifestPage> pages = [.. site.Pages];
        _substance = (knowsHow ? pages : []).ToFrozenDictionary(page => page.Address, StringComparer.Ordinal);
        _bySource = pages.Where(page => page.Source.Length > 0).DistinctBy(page => page.Source, StringComparer.Ordinal).ToFrozenDictionary(page => page.Source, page => page.Address, StringComparer.Ordinal);
        _redirects = site.Redirects.ToFrozenDictionary(redirect => redirect.From, redirect => redirect.To, StringComparer.Ordinal);
        _unlisted = site.Unlisted.ToFrozenSet(StringComparer.Ordinal);
        MovedRoles = new MovedRoles(_redirects.Select(redirect => (redirect.Key, redirect.Value)));
        Categories = [.. Files.Where(page => page.Value.Kind == PageKinds.Category).Select(page => page.Key).Order(StringComparer.Ordinal)];
    }

    public FrozenDictionary<string, ManifestFile> Files { get; }

    /// <summary>The roles that its redirects lead to.</summary>
    public MovedRoles MovedRoles { get; }

    /// <summary>The addresses of the categories' pages.</summary>
    public ImmutableArray<string> Categories { get; }

    public ManifestPage? Substance(string address) => _substance.GetValueOrDefault(address);

    /// <summary>Where an address leads that no page has any more.</summary>
    public string? LeadsTo(string address) => _redirects.GetValueOrDefault(address);

    public bool IsListed(string address) => !_unlisted.Contains(address);

    public string? Title(string address) => Fact(address, Labels.Title);

    public bool IsDraft(string address) => Fact(address, Labels.State) == Labels.Draft;

    /// <summary>The addresses of the pages of which a page shows something.</summary>
    public IEnumerable<string> ShownBy(string address)
    {
        if (Substance(address) is { Source.Length: > 0 } own) return Fact(address, Labels.Category) is { } id ? own.Beside.Append(PagePath.Category(id).Text) : own.Beside;
        return Files.TryGetValue(address, out var file) ? file.Sources.Select(source => _bySource.GetValueOrDefault(source)).OfType<string>().Concat(Categories) : [];
    }

    /// <summary>Whether a file is a page. One that only leads on from an address that moved is none: there the page is gone.</summary>
    public static bool IsPage(ManifestFile file) => PageKinds.IsPage(file.Kind, file.Path);

    private static string AddressOf(ManifestFile file) => PagePath.OfFile(file.Path).Text;

    private string? Fact(string address, string label) => Substance(address)?.Facts.FirstOrDefault(fact => fact.Label == label)?.Text;
}
