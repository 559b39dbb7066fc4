using System.Buffers;
using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Caching;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Kept;
using RoleGuide.Content.Sources;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>
/// What earlier builds read of the input and made of it, kept so that an article whose bytes did not change is not read again, nor a page rendered that shows nothing else. It changes how fast
/// a build is and nothing else.
/// </summary>
public sealed class KeptWork
{
    /// <summary>Of fewer articles nothing is kept. With so many it saves a tenth of a second, of a build that takes most of one; a smaller guide would get a key and packs for less than anybody notices.</summary>
    public const int FewestArticles = 100;

    private readonly string _folder;
    private readonly SealPlace _place;
    private readonly PackShelf _shelf;
    private readonly ReadingPacks _packs;

    private KeptWork(string folder, SealPlace place)
    {
        (_folder, _place) = (folder, place);
        _shelf = new PackShelf(folder, PackKind.Readings, place);
        _packs = new ReadingPacks(ProgramVersion.Text(), _shelf.Open);
    }

    /// <summary>What is kept for the articles of an input folder; null when there are too few.</summary>
    /// <param name="folder">Where it is kept.</param>
    public static KeptWork? Of(SourceTree sources, string folder, SealPlace place) =>
        sources.Under(InputLayout.Roles).Skip(FewestArticles - 1).Any() ? new KeptWork(folder, place) : null;

    /// <summary>The same request, with what is kept as its memory.</summary>
    public SiteRequest Serve(SiteRequest request) => request with { Memory = ReadingMemory.From(_packs) };

    /// <summary>The pages of the edition that stands in an output folder.</summary>
    /// <param name="carry">Carries over a file that stands with the bytes that are listed, from any thread, and says whether it does.</param>
    /// <param name="some">The files of the pages that will be asked for; null where that may be any.</param>
    internal KeptPages Pages(string output, Func<ManifestFile, bool> carry, IEnumerable<string>? some = null) => new(new PackShelf(_folder, PackKind.Pages, _place), ProgramVersion.Text(), output, carry, some);

    /// <summary>The edit of text that some changed articles are; see <see cref="TextEdit.Of"/>.</summary>
    internal TextEdit? EditOf(Step<SourceTree> sources, SiteRequest request, StandingBuild before) => TextEdit.Of(_packs, sources, request, before);

    /// <summary>Keeps the readings of an edit; see <see cref="TextEdit.Packs"/>.</summary>
    internal void Keep(ImmutableArray<(string Name, Action<ArrayBufferWriter<byte>> Write)> packs) => _shelf.Keep(packs);

    /// <summary>Keeps what was read, as far as it is not kept already.</summary>
    public void Keep(SiteContent content) => _shelf.Keep(_packs.Made(ReadingTerms.Of(content.Settings.Value), content.Articles.Value, content.TextPages.Value));
}
