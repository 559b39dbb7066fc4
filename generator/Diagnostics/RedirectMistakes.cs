using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Mistakes in redirects.yml.</summary>
public static class RedirectMistakes
{
    public static Diagnostic BadAddress(SourceSpot spot, string found) => Diagnostic.Error("RG420", spot,
        $"\"{found}\" is not an address of the site. Expected a path from the root in lower case, such as /roles/old-name/.");

    public static Diagnostic LongAddress(SourceSpot spot, int length, int most) => Diagnostic.Error("RG420", spot,
        string.Create(CultureInfo.InvariantCulture, $"The address has {length} characters. Expected at most {most}."));

    public static Diagnostic FromPage(SourceSpot spot, string from) => Diagnostic.Error("RG421", spot,
        $"{from} is the address of a page, so this redirect would never be followed. Expected an address that no page has any more.");

    public static Diagnostic FromFile(SourceSpot spot, string from) => Diagnostic.Error("RG421", spot,
        $"{from} is the address of a file that the build publishes, or may publish one day. Expected an address that nothing has any more.");

    public static Diagnostic ToNowhere(SourceSpot spot, string to, Suggestions known) => Diagnostic.Error("RG422", spot,
        $"{to} is the address of no page. Expected the address of a page of this guide.",
        known.DidYouMean(to));

    public static Diagnostic Chain(SourceSpot spot, string to, string last) => Diagnostic.Error("RG423", spot,
        $"{to} is redirected itself, so this redirect would lead to another one. Expected the address where the journey ends.",
        $"Write \"to: {last}\".");

    public static Diagnostic Loop(SourceSpot spot, string to) => Diagnostic.Error("RG424", spot,
        $"{to} is redirected in a circle, so nobody would ever arrive. Expected the address of a page.");
}
