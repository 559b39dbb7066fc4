using System.Globalization;
using System.Text;

namespace RoleGuide.Content.Markdown;

/// <summary>Writes an absolute URL so that it is valid by the URL standard, without changing where it leads.</summary>
internal static class UrlText
{
    /// <summary>Percent-encodes what may not stand in a URL: spaces, quotes, brackets, single percent signs, a second hash.</summary>
    public static string Valid(string url)
    {
        var valid = new StringBuilder(url.Length);
        var seenHash = false;
        for (var i = 0; i < url.Length; i++)
        {
            var character = url[i];
            var isLoose = character switch
            {
                <= ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' or '[' or ']' => true,
                '%' => !(i + 2 < url.Length && char.IsAsciiHexDigit(url[i + 1]) && char.IsAsciiHexDigit(url[i + 2])),
                '#' => seenHash,
                _ => false,
            };
            seenHash |= character == '#';
            if (isLoose) valid.Append(CultureInfo.InvariantCulture, $"%{(int)character:X2}");
            else valid.Append(character);
        }

        return valid.ToString();
    }
}
