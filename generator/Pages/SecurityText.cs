using System.Text.RegularExpressions;
using RoleGuide.Model;

namespace RoleGuide.Pages;

/// <summary>How to tell us of a weakness, in the form of RFC 9116.</summary>
internal static partial class SecurityText
{
    public static readonly PagePath Path = new("/.well-known/security.txt");

    /// <summary>
    /// The text; null where site.yml names nobody who can be reached by e-mail or over the web. It ends to hold with the last day before the guide's content is a year old, as the RFC
    /// recommends: that date is of the content alone, and a guide that nobody touches for a year has nobody to answer either.
    /// </summary>
    public static string? From(Guide guide, Publication publication) => guide.Site.Contact is { } contact && AddressOf(contact) is { } address
        ? $"Contact: {address}\nExpires: {Words.Date(guide.ContentDate.AddYears(1).AddDays(-1)).Moment}\nPreferred-Languages: {guide.Site.Language.Split('-')[0]}\nCanonical: {Path.Absolute(publication.BaseUrl)}\n"
        : null;

    private static string? AddressOf(string contact) =>
        Mail().IsMatch(contact) ? "mailto:" + contact
        : Web().IsMatch(contact) ? contact
        : null;

    /// <summary>Signs that need no encoding in an address are all that such an address has.</summary>
    [GeneratedRegex(@"\A[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Mail();

    /// <summary>The RFC allows no address without encryption.</summary>
    [GeneratedRegex(@"\Ahttps://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(/[A-Za-z0-9._~/?#&=+-]*)?\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Web();
}
