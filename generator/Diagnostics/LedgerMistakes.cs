using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Addresses that were published and lead nowhere now, and mistakes in urls.lock, which lists them.</summary>
public static class LedgerMistakes
{
    public static Diagnostic NoAddress(SourceSpot spot, string found) => Diagnostic.Error("RG430", spot,
        $"{Quote.Of(found)} is not an address of the site. Expected a path from the root, with or without an anchor, such as /roles/account-manager/#pay.",
        "Delete the line: check --update-urls writes the file.");

    public static Diagnostic ConflictMark(SourceSpot spot) => Diagnostic.Error("RG430", spot,
        "This line is left over from a merge of two branches. Expected an address.",
        "Delete the line, and keep the addresses of both branches.");

    public static Diagnostic TooManyBadLines(SourceSpot spot, int more) => Diagnostic.Error("RG430", spot,
        string.Create(CultureInfo.InvariantCulture, $"The file has {more} more lines that are no addresses, this the first of them. Expected one address a line."),
        "Take the file back from the main branch, and let check --update-urls write it.");

    public static Diagnostic LostPage(SourceSpot spot, string address, string likely) => Diagnostic.Error("RG431", spot,
        $"{address} was published and is gone. Expected a redirect, so that links to it still lead to the right place.",
        $"Add \"- {{ from: {address}, to: {likely} }}\" to redirects.yml.");

    public static Diagnostic PageBecameDraft(SourceSpot spot, string address, string likely) => Diagnostic.Error("RG431", spot,
        $"{address} was published and its article is a draft again. Expected a redirect, so that links to it still lead to the right place.",
        $"Add \"- {{ from: {address}, to: {likely} }}\" to redirects.yml, or publish the article.");

    public static Diagnostic LostAnchor(SourceSpot spot, string address, string entry) => Diagnostic.Error("RG432", spot,
        $"{address} was published, and the page has no such place any more. Expected an entry of anchor-aliases, so that links to it still lead to the right place.",
        entry);

    public static Diagnostic NotRecorded(SourceSpot spot, int count, string first) => Diagnostic.Notice("RG433", spot,
        count == 1
            ? $"{first} is not recorded yet. Expected every address that was published in this file, so that none is lost unnoticed."
            : string.Create(CultureInfo.InvariantCulture, $"{count} addresses are not recorded yet, the first of them {first}. Expected every address that was published in this file, so that none is lost unnoticed."),
        "check --update-urls records them; on the main branch a workflow does.");
}
