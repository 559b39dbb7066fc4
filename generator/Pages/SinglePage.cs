using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>A page of a kind of which a guide has one, or a few: functions say what it is.</summary>
/// <param name="sources">Finds the input files it shows, relative to the input folder, in ordinal order.</param>
/// <param name="model">Derives what it shows: the same value at every call, from any thread.</param>
internal sealed class SinglePage(PagePath path, string kind, Func<ImmutableArray<string>> sources, Func<Page> model) : SitePage(path, kind)
{
    /// <summary>Asked for by the key of the page, its file and the manifest, which hold the same then. Whoever finds them for a second time finds the same.</summary>
    private ImmutableArray<string> _sources;

    /// <summary>Finds the newest date that a reader of this page would notice; null where no date is true.</summary>
    public Func<DateStamp?> Newest { private get; init; } = static () => null;

    /// <inheritdoc/>
    public override ImmutableArray<string> Sources() => _sources.IsDefault ? _sources = sources() : _sources;

    /// <inheritdoc/>
    public override Page Model() => model();

    /// <inheritdoc/>
    public override DateStamp? Modified() => Newest();
}
