using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.FrontMatter;

/// <summary>The kinds of value that front matter and data files hold.</summary>
internal static class Values
{
    /// <summary>Years and dates beyond these are slips of the pen.</summary>
    public const int FirstYear = 1990;

    public const int LastYear = 2100;

    public static readonly ValueReader<Amount> Amount = new ScalarReader<Amount>("an amount such as 70000-120000", AmountGrammar.TryRead);

    /// <summary>Experience in whole years; the same forms as an amount of pay.</summary>
    public static readonly ValueReader<Amount> Years = new ScalarReader<Amount>("whole years such as 7-10+", AmountGrammar.TryReadYears);

    public static readonly ValueReader<DateOnly> Date = new ScalarReader<DateOnly>("a date such as 2026-11-21", static (text, scalar, reading, out value) =>
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)) reading.Found.Add(KeyMistakes.BadDate(scalar.Spot, text, WrittenDate.Meant(text)));
        else if (value.Year is >= FirstYear and <= LastYear) return true;
        else reading.Found.Add(KeyMistakes.FarDate(scalar.Spot, text, FirstYear, LastYear));
        return false;
    });

    /// <summary>The title of a role that has no article is about as long as the title of one that has: VP is one.</summary>
    private static readonly ValueReader<string> s_title = Text(2, 60);

    public static readonly ValueReader<RoleName> RoleName = new ScalarReader<RoleName>("the id of a role, or a title with a capital letter", static (text, scalar, reading, out value) =>
    {
        value = Model.RoleName.From(text);
        if (value.IsId) return true;
        if (!text.Any(character => char.IsUpper(character) || character == ' ')) reading.Found.Add(KeyMistakes.BadId(scalar.Spot, text, Slugger.Meant(text)));
        else return s_title.TryRead(scalar, reading, out _);
        return false;
    });

    public static readonly ValueReader<string> Id = new ScalarReader<string>("an id such as account-manager", static (text, scalar, reading, out value) =>
    {
        value = text;
        if (Slug.IsSlug(text)) return true;
        reading.Found.Add(KeyMistakes.BadId(scalar.Spot, text, Slugger.Meant(text)));
        return false;
    });

    public static readonly ValueReader<string> RegionId = new ScalarReader<string>("the id of a region of site.yml", static (text, scalar, reading, out value) =>
    {
        value = text;
        if (reading.Vocabulary.Regions is not { } known || known.Contains(text)) return true;
        reading.Found.Add(KeyMistakes.UnknownRegion(scalar.Spot, text, known));
        return false;
    });

    public static readonly ValueReader<string> SourceId = new ScalarReader<string>("the id of an entry of sources.yml", static (text, scalar, reading, out value) =>
    {
        value = text;
        if (reading.Vocabulary.Sources is not { } known || known.Contains(text)) return true;
        reading.Found.Add(KeyMistakes.UnknownSource(scalar.Spot, text, known));
        return false;
    });

    public static readonly ValueReader<string> WebAddress = new ScalarReader<string>("a web address", static (text, scalar, reading, out value) =>
    {
        value = UrlText.Valid(SafeUrl.Clean(text));
        if (SafeUrl.KindOf(text) == UrlKind.Web) return true;
        reading.Found.Add(KeyMistakes.BadAddress(scalar.Spot, text));
        return false;
    });

    public static readonly ValueReader<string> SiteAddress = new ScalarReader<string>("the address of a site", static (text, scalar, reading, out value) =>
    {
        value = text;
        if (SafeUrl.IsSite(text)) return true;
        reading.Found.Add(SafeUrl.KindOf(text) == UrlKind.Web ? KeyMistakes.MoreThanSite(scalar.Spot, text) : KeyMistakes.BadAddress(scalar.Spot, text));
        return false;
    });

    public static readonly ValueReader<bool> Flag = new ScalarReader<bool>("true or false", static (text, scalar, reading, out value) =>
    {
        value = text is "true";
        if (text is "true" or "false") return true;
        reading.Found.Add(KeyMistakes.NotInList(scalar.Spot, text, ["true", "false"]));
        return false;
    });

    /// <summary>A text of a length in characters.</summary>
    public static ValueReader<string> Text(int least, int most) => new ScalarReader<string>(
        string.Create(CultureInfo.InvariantCulture, $"a text of {least} to {most} characters"),
        (text, scalar, reading, out value) =>
        {
            value = text;

            // What people count, and what the schema for editors counts: not the two units of a rare character.
            var length = text.EnumerateRunes().Count();
            if (length < least || length > most)
            {
                reading.Found.Add(length < least && IsCutByComment(scalar, reading)
                    ? KeyMistakes.CutByComment(scalar.Spot, length, least, most)
                    : KeyMistakes.WrongLength(scalar.Spot, length, least, most));
                return false;
            }

            if (StyleReader.MayBeLong(text)) ReportLongSentences(scalar, reading);
            return true;
        });

    /// <summary>A code of letters and hyphens of the same pattern as an example: <c>GBP</c>, <c>en-GB</c>.</summary>
    public static ValueReader<string> Code(string example) => new ScalarReader<string>($"a code such as {example}", (text, scalar, reading, out value) =>
    {
        value = text;
        if (text.Length == example.Length && text.Zip(example).All(pair => KindOf(pair.First) == KindOf(pair.Second))) return true;
        reading.Found.Add(KeyMistakes.BadCode(scalar.Spot, text, example));
        return false;
    });

    /// <summary>A whole number within bounds.</summary>
    public static ValueReader<int> Number(int least, int most) => new ScalarReader<int>(
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"),
        (text, scalar, reading, out value) =>
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most) return true;
            reading.Found.Add(KeyMistakes.NotANumber(scalar.Spot, text, least, most));
            return false;
        });

    /// <summary>One of the names of an enumeration, in lower case.</summary>
    public static ValueReader<TEnum> Choice<TEnum>() where TEnum : struct, Enum
    {
        ImmutableArray<string> names = [.. Enum.GetNames<TEnum>().Select(name => name.ToLowerInvariant())];
        return new ScalarReader<TEnum>($"one of {string.Join(", ", names)}", (text, scalar, reading, out value) =>
        {
            var index = names.IndexOf(text);
            value = index < 0 ? default : Enum.GetValues<TEnum>()[index];
            if (index < 0) reading.Found.Add(KeyMistakes.NotInList(scalar.Spot, text, names));
            return index >= 0;
        });
    }

    public static ValueReader<ImmutableArray<T>> ListOf<T>(ValueReader<T> item) => new ListReader<T>(item);

    private static bool IsCutByComment(YamlScalar scalar, Reading reading)
    {
        var (start, length) = scalar.Range.GetOffsetAndLength(reading.Source.Text.Length);
        var rest = reading.Source.Text.AsSpan(start + length);
        return !scalar.IsQuoted && rest.TrimStart(' ') is ['#', ..] && rest is [' ', ..];
    }

    /// <summary>The offsets of the text as YAML read it lead to the file; a line end in it is a space to readers.</summary>
    private static void ReportLongSentences(YamlScalar scalar, Reading reading)
    {
        foreach (var (start, length, words) in StyleReader.LongSentences(scalar.Text.Replace('\n', ' ')))
            reading.Found.Add(ProseMistakes.LongSentence(new ScalarPlaces(scalar, reading.Source).SpotAt(start, length), words, StyleReader.LongestSentence));
    }

    private static char KindOf(char character) => character switch
    {
        >= 'a' and <= 'z' => 'a',
        >= 'A' and <= 'Z' => 'A',
        _ => character,
    };
}
