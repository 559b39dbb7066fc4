using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using RoleGuide.Model;

namespace RoleGuide.Pages;

/// <summary>
/// A file at each address that moved, which leads on by itself: for hosts that know no rules of redirects. Search engines take it for one that is permanent
/// when it waits no time, and the canonical address says the same. Unlike a rule it loses the anchor of a link.
/// </summary>
internal static class RedirectPages
{
    /// <summary>Only an address of a folder can hold a page; what moved as a file is left to the rules.</summary>
    public static ImmutableArray<(PagePath Path, ReadOnlyMemory<byte> Content, string Kind)> From(ImmutableArray<Redirect> redirects, string language, Publication publication) =>
    [
        .. redirects.Where(redirect => redirect.From.Text.EndsWith('/')).Select(redirect =>
            (redirect.From, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Text(redirect.To, language, publication)), PageKinds.Redirect)),
    ];

    private static string Text(PagePath to, string language, Publication publication)
    {
        var (address, absolute) = (HtmlEncoder.Default.Encode(to.Text), HtmlEncoder.Default.Encode(to.Absolute(publication.BaseUrl)));
        return $"""
            <!DOCTYPE html>
            <html lang="{HtmlEncoder.Default.Encode(language)}">
            <head>
            <meta charset="utf-8">
            <title>This page has moved</title>
            <link rel="canonical" href="{absolute}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="0; url={address}">
            </head>
            <body>
            <h1>This page has moved</h1>
            <p>It is now at <a href="{address}">{absolute}</a>.</p>
            </body>
            </html>

            """;
    }
}
