using System.Globalization;
using System.Text;

namespace RoleGuide.Pages.Downloads;

/// <summary>Writes comma-separated values as RFC 4180 wants them: lines end in CRLF, cells with a comma, a quote or a line end stand in quotes.</summary>
internal static class CsvText
{
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    /// <summary>
    /// Appends a cell of text. A spreadsheet would run a text that starts like a formula, also after spaces or signs that show nothing,
    /// so an apostrophe stands before it.
    /// </summary>
    public static StringBuilder AppendText(this StringBuilder csv, string text)
    {
        var safe = StartsLikeFormula(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny("\",\r\n") ? csv.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"') : csv.Append(safe);
    }

    /// <summary>Appends a number without signs or separators, or an empty cell.</summary>
    public static StringBuilder AppendNumber(this StringBuilder csv, long? number) => csv.Append(CultureInfo.InvariantCulture, $"{number}");

    private static bool StartsLikeFormula(string text)
    {
        foreach (var sign in text)
        {
            if (Formula.Contains(sign, StringComparison.Ordinal)) return true;
            if (!char.IsWhiteSpace(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.Format) return false;
        }

        return false;
    }
}
