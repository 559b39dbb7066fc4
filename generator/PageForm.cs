using RoleGuide.Checks;
using RoleGuide.Content.Kept;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>
/// Made pages as bytes, without the sources of their files, which whoever asks for a page knows. A value is read in the order in which it was written; a test fills every field by reflection,
/// so that none is forgotten here.
/// </summary>
internal static class PageForm
{
    public static void Write(FormWriter to, MadePage page)
    {
        to.TextOrNone(page.Key);
        Write(to, page.Listed);
        to.Flag(page.Twin is not null);
        if (page.Twin is { } twin) Write(to, twin);
        Write(to, page.Trace);
    }

    public static MadePage Read(FormReader from)
    {
        var (key, listed, twin) = (from.TextOrNone(), ReadFile(from), from.Flag() ? ReadFile(from) : null);
        return new MadePage(listed, ReadTrace(from)) { Key = key, Twin = twin, IsRendered = false };
    }

    private static void Write(FormWriter to, ManifestFile file)
    {
        to.Text(file.Path);
        to.Shared(file.Kind);
        to.Number(file.Bytes);
        to.Text(file.Sha256);
    }

    private static ManifestFile ReadFile(FormReader from) => new(from.Text(), from.Shared(), from.Number(), from.Text(), []);

    private static void Write(FormWriter to, PageTrace trace)
    {
        to.Text(trace.Path);
        to.Text(trace.Address);
        to.TextOrNone(trace.Title);
        to.TextOrNone(trace.Canonical);
        to.SharedOrNone(trace.Language);
        to.TextOrNone(trace.Heading);
        to.TextOrNone(trace.Standfirst);
        to.List(trace.Tags, static (to, tag) =>
        {
            to.Shared(tag.Name);
            to.Shared(tag.Content);
        });
        to.AllShared(trace.Ids);
        to.AllShared(trace.Links);
        to.List(trace.Headings, static (to, level) => to.Number(level));
        to.AllShared(trace.Days);
        to.Number(trace.Styled);
        to.Number(trace.Translations);
        to.Number(trace.BrokenBlocks);
        to.TextOrNone(trace.Source);
    }

    private static PageTrace ReadTrace(FormReader from) => new(from.Text(), from.Text())
    {
        Title = from.TextOrNone(),
        Canonical = from.TextOrNone(),
        Language = from.SharedOrNone(),
        Heading = from.TextOrNone(),
        Standfirst = from.TextOrNone(),
        Tags = from.List(static from => (from.Shared(), from.Shared())),
        Ids = from.AllShared(),
        Links = from.AllShared(),
        Headings = from.List(static from => from.Int()),
        Days = from.AllShared(),
        Styled = from.Int(),
        Translations = from.Int(),
        BrokenBlocks = from.Int(),
        Source = from.TextOrNone(),
    };
}
