using System.Globalization;
using System.Text;
using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>Names the headings of one body: lower-case ASCII letters and digits, single hyphens for everything else, each name once.</summary>
public sealed class Slugger
{
    private const int FirstNumber = 2;

    /// <summary>The names that are taken, each with the number for the next heading of the same text.</summary>
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The name a heading would have if it stood alone; <c>section</c> when its text leaves nothing.</summary>
    public static string Plain(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
                continue;
            }

            var letters = LatinFold.Of(character);
            if (letters == "-" && (slug.Length == 0 || slug[^1] == '-')) continue;
            slug.Append(letters);
        }

        if (slug.Length > 0 && slug[^1] == '-') slug.Length--;
        return slug.Length == 0 ? "section" : slug.ToString();
    }

    /// <summary>The id that somebody meant who wrote a title, an underscore or the ending of a file; null when nothing is left of the text.</summary>
    public static string? Meant(string text) =>
        Plain(text.EndsWith(".md", StringComparison.Ordinal) ? text[..^3] : text) is var slug && slug != "section" && Slug.IsSlug(slug) ? slug : null;

    /// <summary>The name of the next heading: as <see cref="Plain"/>, and from the second equal one on with <c>-2</c>, <c>-3</c> …</summary>
    public string Next(string text)
    {
        var plain = Plain(text);
        var slug = plain;
        var number = _taken.GetValueOrDefault(plain, FirstNumber);
        while (!_taken.TryAdd(slug, FirstNumber)) slug = string.Create(CultureInfo.InvariantCulture, $"{plain}-{number++}");
        _taken[plain] = number;
        return slug;
    }
}
