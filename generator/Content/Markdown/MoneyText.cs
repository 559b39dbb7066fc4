using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Finds amounts of money in plain text, in one pass: £80,000, $85,694, £80,000–£95,000, £80–95k, $140,000 or more, 70K, $2 million, USD 85,694.
/// A number without currency counts only with a K behind it.
/// </summary>
internal static class MoneyText
{
    /// <summary>The American pension plan: a name and no amount.</summary>
    private const string PensionPlan = "401k";

    private static readonly ImmutableArray<string> s_codes = ["GBP", "USD", "EUR"];
    private static readonly ImmutableArray<string> s_openEnds = ["+", " or more", " and more", " or above", " and above", " plus", " upwards"];
    private static readonly ImmutableArray<string> s_apart = [" more", " less", " higher", " lower", " apart", " extra", " on top"];
    private static readonly ImmutableArray<string> s_between = ["difference of ", "difference is ", "gap of ", "gap is ", "rise of ", "rises by ", "grows by "];
    private static readonly ImmutableArray<string> s_about = ["about ", "around ", "roughly ", "approximately ", "some ", "~"];

    public static ImmutableArray<FoundMoney> In(ReadOnlySpan<char> text)
    {
        var all = new List<FoundMoney>();
        for (var at = NextDigit(text, 0); at >= 0;)
        {
            if (Read(text, at) is not { } found)
            {
                // The rest of the same number is no number of its own.
                while (at < text.Length && text[at] is (>= '0' and <= '9') or ',' or '.') at++;
                at = NextDigit(text, at);
                continue;
            }

            all.Add(found);
            at = NextDigit(text, found.Start + found.Length);
        }

        return [.. all];
    }

    private static FoundMoney? Read(ReadOnlySpan<char> text, int digit)
    {
        var (start, currency) = CurrencyBefore(text, digit);
        if (start == digit && digit > 0 && char.IsLetterOrDigit(text[digit - 1])) return null;
        if (Number.At(text, digit) is not { } low) return null;
        var end = low.End;
        Number? high = null;
        if (RangeEnd(text, end, ref currency) is { } upper)
        {
            // "2–5 million" and "80–95k" say the unit once, for both.
            if (low.Unit == 1 && upper.Unit > 1 && low.Value < 1000) low = low with { Unit = upper.Unit };
            (high, end) = (upper, upper.End);
        }

        if (currency is null && ((low.Unit != 1000 && high?.Unit != 1000) || text[start..].StartsWith(PensionPlan, StringComparison.OrdinalIgnoreCase))) return null;
        var openEnd = OpenEndAt(text, end);
        end += openEnd?.Length ?? 0;
        var isAbout = Ending(text[..start], s_about) is not null;
        var amount = new Amount(low.Amount, high is { } top && top.Amount > low.Amount ? top.Amount : null, openEnd is not null, isAbout);
        return new FoundMoney(start, end - start, amount, currency, IsDifference(text[..start], text[end..]));
    }

    private static bool IsDifference(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (Ending(before, s_about) is { } about) before = before[..^about.Length];
        foreach (var word in s_apart)
        {
            if (after.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (after.Length == word.Length || !char.IsLetter(after[word.Length]))) return true;
        }

        return Ending(before, s_between) is not null;
    }

    /// <summary>The first of the words that a text ends with; null when it ends with none.</summary>
    private static string? Ending(ReadOnlySpan<char> text, ImmutableArray<string> words, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, comparison)) return word;
        }

        return null;
    }

    /// <summary>The upper end of a range whose lower end stops at <paramref name="at"/>, with or without a currency of its own.</summary>
    private static Number? RangeEnd(ReadOnlySpan<char> text, int at, ref string? currency)
    {
        if (at >= text.Length || text[at] is not ('–' or '-' or '—')) return null;
        var digit = NextDigit(text, at);
        if (digit < 0 || digit - at > 5) return null;
        var (start, own) = CurrencyBefore(text, digit);
        if (start != at + 1 || Number.At(text, digit) is not { } number) return null;
        if (own is not null && currency is not null && own != currency) return null;
        currency ??= own;
        return number;
    }

    /// <summary>Where an amount begins whose digits begin at <paramref name="digit"/>, and its currency.</summary>
    private static (int Start, string? Currency) CurrencyBefore(ReadOnlySpan<char> text, int digit)
    {
        var at = digit > 0 && text[digit - 1] is ' ' or '\u00a0' ? digit - 1 : digit;
        if (at > 0 && char.GetUnicodeCategory(text[at - 1]) == UnicodeCategory.CurrencySymbol)
        {
            var sign = text[at - 1] switch { '£' => "GBP", '$' => "USD", '€' => "EUR", var other => other.ToString() };
            return (at >= 3 && text.Slice(at - 3, 2).SequenceEqual("US") ? at - 3 : at - 1, sign);
        }

        var code = Ending(text[..at], s_codes, StringComparison.Ordinal);
        return code is not null && (at == 3 || !char.IsLetterOrDigit(text[at - 4])) ? (at - 3, code) : (digit, null);
    }

    private static string? OpenEndAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var ending in s_openEnds)
        {
            if (text[at..].StartsWith(ending, StringComparison.OrdinalIgnoreCase)) return ending;
        }

        return null;
    }

    private static int NextDigit(ReadOnlySpan<char> text, int from)
    {
        var at = text[from..].IndexOfAnyInRange('0', '9');
        return at < 0 ? -1 : from + at;
    }

    /// <summary>A number with its unit, which is 1, a thousand, a million or a milliard.</summary>
    private readonly record struct Number(decimal Value, long Unit, int End)
    {
        private const int MostDigits = 12;

        public long Amount => (long)(Value * Unit);

        /// <summary>The number at a place, or null where the digits are more than money has or go on as a word.</summary>
        public static Number? At(ReadOnlySpan<char> text, int start)
        {
            var end = start;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
            if (end - start > MostDigits || !decimal.TryParse(text[start..end], NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
            var (unit, length) = UnitAt(text[end..]);
            end += length;
            return end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '%') ? null : new Number(value, unit, end);
        }

        private static (long Unit, int Length) UnitAt(ReadOnlySpan<char> rest)
        {
            if (rest.StartsWith("k", StringComparison.OrdinalIgnoreCase)) return (1_000, 1);
            var space = rest is [' ' or '\u00a0', ..] ? 1 : 0;
            rest = rest[space..];
            if (rest.StartsWith("thousand", StringComparison.OrdinalIgnoreCase)) return (1_000, space + 8);
            if (rest.StartsWith("million", StringComparison.OrdinalIgnoreCase)) return (1_000_000, space + 7);
            if (rest.StartsWith("billion", StringComparison.OrdinalIgnoreCase)) return (1_000_000_000, space + 7);
            return space == 0 && rest.StartsWith("m", StringComparison.OrdinalIgnoreCase) ? (1_000_000, 1) : (1, 0);
        }
    }
}
