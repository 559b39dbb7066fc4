using System.Globalization;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.FrontMatter;

/// <summary>The grammar of amounts: <c>[~] low [- high] [+]</c>, digits only.</summary>
internal static class AmountGrammar
{
    /// <summary>No job asks for more years of experience.</summary>
    private const int MostYears = 60;

    /// <summary>No annual pay is longer, and sums stay far from overflow.</summary>
    private const int MostDigits = 9;

    /// <summary>Annual pay: a whole number of units of the currency that is not nothing.</summary>
    public static readonly Shape.Form Pay = FormOf("an amount such as 70000-120000", "[1-9][0-9]{0,8}", (1, 999_999_999));

    public static readonly Shape.Form Years = FormOf("whole years such as 7-10+", "([0-9]|[1-5][0-9]|60)", (0, MostYears));

    public static bool TryRead(string text, YamlScalar scalar, Reading reading, out Amount value)
    {
        if (TryParse(text, out value) && value.Low > 0) return IsUpwards(text, value, scalar, reading);
        reading.Found.Add(KeyMistakes.BadAmount(scalar.Spot, text, Hint(text)));
        return false;
    }

    public static bool TryReadYears(string text, YamlScalar scalar, Reading reading, out Amount value)
    {
        if (TryParse(text, out value) && Math.Max(value.Low, value.High ?? 0) <= MostYears) return IsUpwards(text, value, scalar, reading);
        reading.Found.Add(KeyMistakes.BadYears(scalar.Spot, text, MostYears));
        return false;
    }

    private static Shape.Form FormOf(string expected, string number, (long Least, long Most) numbers) => new(expected, $@"^~?{number}(-{number})?\+?$") { Numbers = numbers };

    private static bool TryParse(string text, out Amount value)
    {
        value = default;
        var rest = text.AsSpan();
        var isApproximate = rest.StartsWith("~");
        if (isApproximate) rest = rest[1..];
        var isOpenEnded = rest.EndsWith("+");
        if (isOpenEnded) rest = rest[..^1];
        var dash = rest.IndexOf('-');
        if (!TryNumber(dash < 0 ? rest : rest[..dash], out var low)) return false;
        long? high = null;
        if (dash >= 0)
        {
            if (!TryNumber(rest[(dash + 1)..], out var upper)) return false;
            high = upper;
        }

        value = new Amount(low, high, isOpenEnded, isApproximate);
        return true;
    }

    private static bool IsUpwards(string text, Amount value, YamlScalar scalar, Reading reading)
    {
        if (value.High is not { } high || high > value.Low) return true;
        if (high == value.Low)
        {
            reading.Found.Add(KeyMistakes.EmptyRange(scalar.Spot, text, Written(value with { High = null })));
            return false;
        }

        reading.Found.Add(KeyMistakes.InvertedRange(scalar.Spot, text, Written(value with { Low = high, High = value.Low })));
        return false;
    }

    private static string Written(Amount value) =>
        string.Create(CultureInfo.InvariantCulture, $"{(value.IsApproximate ? "~" : "")}{value.Low}{(value.High is { } high ? $"-{high}" : "")}{(value.IsOpenEnded ? "+" : "")}");

    private static bool TryNumber(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        // A leading zero is a slip.
        return text.Length is > 0 and <= MostDigits && (text[0] != '0' || text.Length == 1)
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static string? Hint(string text)
    {
        if (TryParse(text, out _)) return "Leave the figure out when the source gives none: nobody is paid nothing.";
        if (DigitsInARow(text) > MostDigits) return "Write a yearly amount in whole units of the currency, without pence or cents: it has nine digits at the most.";
        if (text.AsSpan().ContainsAny("£$€")) return "Leave out the currency: the region gives it.";
        if (text.AsSpan().ContainsAny("–—−")) return "Use a plain hyphen between the two numbers.";
        if (HasThousands(text)) return "Write the number out: 70000, not 70k.";
        if (text.Any(char.IsLetter)) return "Write ~ for about and + for or more, and put other words into the note.";
        if (text.AsSpan().ContainsAny(",. '_")) return "Write plain digits, without spaces and separators.";
        return text.Any(char.IsAsciiDigit) ? null : "Leave the figure out when the source gives none.";
    }

    private static int DigitsInARow(string text)
    {
        var (most, run) = (0, 0);
        foreach (var character in text)
        {
            run = char.IsAsciiDigit(character) ? run + 1 : 0;
            most = Math.Max(most, run);
        }

        return most;
    }

    private static bool HasThousands(string text)
    {
        var letter = text.AsSpan().IndexOfAny("kKmM");
        return letter > 0 && char.IsAsciiDigit(text[letter - 1]);
    }
}
