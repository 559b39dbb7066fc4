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

    /// <summary>Whether two pages are the same for the checks of all pages together.</summary>
    public static bool IsSame(PageTrace one, PageTrace other) => FormOf(one).Span.SequenceEqual(FormOf(other).Span);

    private static ReadOnlyMemory<byte> FormOf(PageTrace trace)
    {
        var form = new FormWriter();
        Write(form, trace);
        return form.Written;
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
        to.TextOrNone(trace.Heading);
        to.TextOrNone(trace.Description);
        to.Flag(trace.IsSummary);
        to.TextOrNone(trace.Canonical);
        to.Flag(trace.IsIndexed);
        to.SharedOrNone(trace.Picture);
        to.Shared(trace.PictureSize);
        to.AllShared(trace.Ids);
        to.AllShared(trace.Links);
        to.TextOrNone(trace.Source);
        to.AllShared(trace.Faults);
    }

    private static PageTrace ReadTrace(FormReader from) => new(from.Text(), from.Text())
    {
        Title = from.TextOrNone(),
        Heading = from.TextOrNone(),
        Description = from.TextOrNone(),
        IsSummary = from.Flag(),
        Canonical = from.TextOrNone(),
        IsIndexed = from.Flag(),
        Picture = from.SharedOrNone(),
        PictureSize = from.Shared(),
        Ids = from.AllShared(),
        Links = from.AllShared(),
        Source = from.TextOrNone(),
        Faults = from.AllShared(),
    };
}
