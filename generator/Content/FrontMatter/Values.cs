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

    public static readonly ValueReader<Amount> Amount = new ScalarReader<Amount>(AmountGrammar.Pay, AmountGrammar.TryRead);

    /// <summary>Experience in whole years; the same forms as an amount of pay.</summary>
    public static readonly ValueReader<Amount> Years = new ScalarReader<Amount>(AmountGrammar.Years, AmountGrammar.TryReadYears);

    private static readonly Shape.Form s_id = new("an id such as account-manager", Slug.Pattern) { Longest = Slug.MaximumLength };

    private static readonly Shape.Date s_date = new(FirstYear, LastYear);

    public static readonly ValueReader<DateOnly> Date = new ScalarReader<DateOnly>(s_date, static (text, scalar, reading, out value) =>
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)) reading.Found.Add(KeyMistakes.BadDate(scalar.Spot, text, WrittenDate.Meant(text)));
        else if (s_date.Fits(value.Year)) return true;
        else reading.Found.Add(KeyMistakes.FarDate(scalar.Spot, text, s_date.FirstYear, s_date.LastYear));
        return false;
    });

    /// <summary>The title of a role that has no article is about as long as the title of one that has: VP is one.</summary>
    private static readonly ValueReader<string> s_title = Text(2, 60);

    public static readonly ValueReader<RoleName> RoleName = new ScalarReader<RoleName>(new Shape.Text("the id of a role, or a title with a capital letter", 1, 80) { Pattern = $"{Slug.Pattern}|^(?=.*[A-Z ]).{{2,60}}$" }, static (text, scalar, reading, out value) =>
    {
        value = Model.RoleName.From(text);
        if (value.IsId) return true;
        if (!text.Any(character => char.IsUpper(character) || character == ' ')) reading.Found.Add(KeyMistakes.BadId(scalar.Spot, text, Slugger.Meant(text)));
        else return s_title.TryRead(scalar, reading, out _);
        return false;
    });

    public static readonly ValueReader<string> Id = new ScalarReader<string>(s_id, static (text, scalar, reading, out value) =>
    {
        value = text;
        if (Slug.IsSlug(text)) return true;
        reading.Found.Add(KeyMistakes.BadId(scalar.Spot, text, Slugger.Meant(text)));
        return false;
    });

    /// <summary>The name of a heading or a question, as a link has it behind its #.</summary>
    public static readonly ValueReader<string> Anchor = new ScalarReader<string>(new Shape.Form("the name of a heading or a question such as a-typical-week", Slug.Pattern), static (text, scalar, reading, out value) =>
    {
        value = text;
        if (Slug.IsHyphenated(text)) return true;
        reading.Found.Add(KeyMistakes.BadId(scalar.Spot, text, Slugger.Meant(text)));
        return false;
    });

    public static readonly ValueReader<string> RegionId = new ScalarReader<string>(new Shape.Named("the id of a region of site.yml", VocabularyList.Regions), static (text, scalar, reading, out value) =>
    {
        value = text;
        if (reading.Vocabulary.Regions is not { } known || known.Contains(text)) return true;
        reading.Found.Add(KeyMistakes.UnknownRegion(scalar.Spot, text, known));
        return false;
    });

    public static readonly ValueReader<string> SourceId = new ScalarReader<string>(new Shape.Named("the id of an entry of sources.yml", VocabularyList.Sources), static (text, scalar, reading, out value) =>
    {
        value = text;
        if (reading.Vocabulary.Sources is not { } known || known.Contains(text)) return true;
        reading.Found.Add(KeyMistakes.UnknownSource(scalar.Spot, text, known));
        return false;
    });

    public static readonly ValueReader<string> WebAddress = new ScalarReader<string>(new Shape.Form("a web address", "^[Hh][Tt][Tt][Pp][Ss]?://"), static (text, scalar, reading, out value) =>
    {
        value = UrlText.Valid(SafeUrl.Clean(text));
        if (SafeUrl.KindOf(text) == UrlKind.Web) return true;
        reading.Found.Add(KeyMistakes.BadAddress(scalar.Spot, text));
        return false;
    });

    public static readonly ValueReader<string> SiteAddress = new ScalarReader<string>(new Shape.Form("the address of a site", "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#]+/?$"), static (text, scalar, reading, out value) =>
    {
        value = text;
        if (SafeUrl.IsSite(text)) return true;
        reading.Found.Add(SafeUrl.KindOf(text) == UrlKind.Web ? KeyMistakes.MoreThanSite(scalar.Spot, text) : KeyMistakes.BadAddress(scalar.Spot, text));
        return false;
    });

    public static readonly ValueReader<bool> Flag = new ScalarReader<bool>(new Shape.Flag(), static (text, scalar, reading, out value) =>
    {
        value = text is "true";
        if (text is "true" or "false") return true;
        reading.Found.Add(KeyMistakes.NotInList(scalar.Spot, text, ["true", "false"]));
        return false;
    });

    /// <summary>A text of a length in characters.</summary>
    public static ValueReader<string> Text(int least, int most) => Text(new Shape.Text(least, most));

    /// <summary>A text of the length that a shape names; whatever else it asks for is its user's to judge.</summary>
    public static ValueReader<string> Text(Shape.Text shape) => new ScalarReader<string>(shape, (text, scalar, reading, out value) =>
    {
        value = text;

        // What people count, and what the schema for editors counts: not the two units of a rare character.
        var length = text.EnumerateRunes().Count();
        if (!shape.Fits(length))
        {
            reading.Found.Add(length < shape.Least && IsCutByComment(scalar, reading)
                ? KeyMistakes.CutByComment(scalar.Spot, length, shape.Least, shape.Most)
                : KeyMistakes.WrongLength(scalar.Spot, length, shape.Least, shape.Most));
            return false;
        }

        if (StyleReader.MayBeLong(text)) ReportLongSentences(scalar, reading);
        return true;
    });

    /// <summary>A code of letters and hyphens of the same pattern as an example: <c>GBP</c>, <c>en-GB</c>.</summary>
    public static ValueReader<string> Code(string example) => new ScalarReader<string>(new Shape.Form($"a code such as {example}", PatternOf(example)), (text, scalar, reading, out value) =>
    {
        value = text;
        if (text.Length == example.Length && text.Zip(example).All(pair => KindOf(pair.First) == KindOf(pair.Second))) return true;
        reading.Found.Add(KeyMistakes.BadCode(scalar.Spot, text, example));
        return false;
    });

    /// <summary>A whole number within bounds.</summary>
    public static ValueReader<int> Number(int least, int most)
    {
        var shape = new Shape.Number(least, most);
        return new ScalarReader<int>(shape, (text, scalar, reading, out value) =>
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && shape.Fits(value)) return true;
            reading.Found.Add(KeyMistakes.NotANumber(scalar.Spot, text, shape.Least, shape.Most));
            return false;
        });
    }

    /// <summary>One of the names of an enumeration, in lower case.</summary>
    public static ValueReader<TEnum> Choice<TEnum>() where TEnum : struct, Enum
    {
        ImmutableArray<string> names = [.. Enum.GetNames<TEnum>().Select(name => name.ToLowerInvariant())];
        return new ScalarReader<TEnum>(new Shape.Choice(names), (text, scalar, reading, out value) =>
        {
            var index = names.IndexOf(text);
            value = index < 0 ? default : Enum.GetValues<TEnum>()[index];
            if (index < 0) reading.Found.Add(KeyMistakes.NotInList(scalar.Spot, text, names));
            return index >= 0;
        });
    }

    public static ValueReader<ImmutableArray<T>> ListOf<T>(ValueReader<T> item) => new ListReader<T>(item);

    /// <summary>The code's pattern as a regular expression: <c>^[A-Z][A-Z][A-Z]$</c>.</summary>
    private static string PatternOf(string example) => $"^{string.Concat(example.Select(character => KindOf(character) switch { 'a' => "[a-z]", 'A' => "[A-Z]", _ => character.ToString() }))}$";

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
