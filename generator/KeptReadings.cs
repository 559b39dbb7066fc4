using RoleGuide.Caching;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Kept;
using RoleGuide.Content.Sources;

namespace RoleGuide;

/// <summary>What earlier builds read of the input, kept so that an article whose bytes did not change is not read again. It changes how fast a build is and nothing else.</summary>
public sealed class KeptReadings
{
    /// <summary>Of fewer articles nothing is kept. With so many it saves a tenth of a second, of a build that takes most of one; a smaller guide would get a key and packs for less than anybody notices.</summary>
    public const int FewestArticles = 100;

    private readonly PackShelf _shelf;
    private readonly ReadingPacks _packs;

    private KeptReadings(PackShelf shelf)
    {
        _shelf = shelf;
        _packs = new ReadingPacks(ProgramVersion.Text(), shelf.Open);
    }

    /// <summary>What is kept for the articles of an input folder; null when there are too few.</summary>
    /// <param name="folder">Where it is kept.</param>
    public static KeptReadings? Of(SourceTree sources, string folder, SealPlace place) =>
        sources.Under(InputLayout.Roles).Skip(FewestArticles - 1).Any() ? new KeptReadings(new PackShelf(folder, place)) : null;

    /// <summary>The same request, with what is kept as its memory.</summary>
    public SiteRequest Serve(SiteRequest request) => request with { Memory = ReadingMemory.From(_packs) };

    /// <summary>Keeps what was read, as far as it is not kept already.</summary>
    public void Keep(SiteContent content) => _shelf.Keep(_packs.Made(ReadingTerms.Of(content.Settings.Value), content.Articles.Value, content.TextPages.Value));
}
