using System.Globalization;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.FrontMatter;

/// <summary>The grammar of amounts: <c>[~] low [- high] [+]</c>, digits only.</summary>
internal static class AmountGrammar
{
    public static bool TryRead(string text, YamlScalar scalar, Reading reading, out Amount value)
    {
        value = default;
        var rest = text.AsSpan();
        var isApproximate = rest.StartsWith("~");
        if (isApproximate) rest = rest[1..];
        var isOpenEnded = rest.EndsWith("+");
        if (isOpenEnded) rest = rest[..^1];
        var dash = rest.IndexOf('-');
        var lowText = dash < 0 ? rest : rest[..dash];
        var highText = dash < 0 ? [] : rest[(dash + 1)..];
        if (!TryNumber(lowText, out var low) || (TryNumber(highText, out var high), dash >= 0) is (false, true))
        {
            reading.Found.Add(KeyMistakes.BadAmount(scalar.Spot, text, Hint(text)));
            return false;
        }

        if (dash >= 0 && high < low)
        {
            var turned = string.Create(CultureInfo.InvariantCulture, $"{(isApproximate ? "~" : "")}{high}-{low}{(isOpenEnded ? "+" : "")}");
            reading.Found.Add(KeyMistakes.InvertedRange(scalar.Spot, text, turned));
            return false;
        }

        value = new Amount(low, dash < 0 ? null : high, isOpenEnded, isApproximate);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        // Nine digits: no annual pay is longer, and sums stay far from overflow. A leading zero is a slip.
        return text.Length is > 0 and <= 9 && (text[0] != '0' || text.Length == 1)
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static string? Hint(string text)
    {
        if (text.AsSpan().ContainsAny("£$€")) return "Leave out the currency: the region gives it.";
        if (text.AsSpan().ContainsAny(",. '_")) return "Write plain digits without separators.";
        if (text.AsSpan().ContainsAny("–—")) return "Use a plain hyphen between the two numbers.";
        return text.AsSpan().ContainsAny("kKmM") ? "Write the number out: 70000, not 70k." : null;
    }
}
