using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The guide's values in a reader's words.</summary>
internal static class Words
{
    private static readonly ImmutableArray<string> s_months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>"21 November 2026".</summary>
    public static DateStamp Date(DateOnly date) => new(
        date.ToString("O", CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{date.Day} {s_months[date.Month - 1]} {date.Year:D4}"));

    /// <summary>"November 2026".</summary>
    public static string Month(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{s_months[date.Month - 1]} {date.Year:0000}");

    public static string Level(Level level) => level switch
    {
        Model.Level.Entry => "Entry level",
        Model.Level.Junior => "Junior",
        Model.Level.Mid => "Mid level",
        Model.Level.Senior => "Senior",
        Model.Level.Lead => "Lead",
        Model.Level.Director => "Director",
        _ => "Executive",
    };

    public static string Band(Band band) => band switch
    {
        Model.Band.Entry => "Entry",
        Model.Band.Mid => "Mid",
        Model.Band.Senior => "Senior",
        Model.Band.Typical => "Typical",
        Model.Band.Average => "Average",
        _ => "Top",
    };

    /// <summary>Whose pay a figure is: the band, and the source's own words for it. Words that name the band stand alone: "Senior director", not "Senior, senior director".</summary>
    public static (string Band, string? Label) Band(Pay pay) =>
        pay.Label is { } label && Names(label, Band(pay.Band)) ? (Capital(label), null) : (Band(pay.Band), pay.Label);

    public static string Basis(Basis basis) => basis switch
    {
        Model.Basis.Base => "Base pay",
        Model.Basis.Total => "Total pay",
        _ => "On-target earnings",
    };

    /// <summary>What a basis includes.</summary>
    public static string BasisMeaning(Basis basis) => basis switch
    {
        Model.Basis.Base => "fixed yearly pay, before any bonus or commission",
        Model.Basis.Total => "yearly pay with bonus, commission or equity, as the source counts it",
        _ => "yearly base plus the variable pay for meeting every target",
    };

    /// <summary>The basis in a line of small print: "base", "total", "on target".</summary>
    public static string ShortBasis(Basis basis) => basis switch
    {
        Model.Basis.Base => "base",
        Model.Basis.Total => "total",
        _ => "on target",
    };

    /// <summary>"£80,000–£95,000", "about £75,000", "$140,000 or more", "$120,000–$200,000 or more".</summary>
    public static string Money(Amount amount, string currency)
    {
        var (about, sign, more) = (amount.IsApproximate ? "about " : "", Sign(currency), amount.IsOpenEnded ? " or more" : "");
        return amount.High is { } high
            ? string.Create(CultureInfo.InvariantCulture, $"{about}{sign}{amount.Low:N0}–{sign}{high:N0}{more}")
            : string.Create(CultureInfo.InvariantCulture, $"{about}{sign}{amount.Low:N0}{more}");
    }

    public static string Money(long amount, string currency) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sign(currency)}{amount:N0}");

    /// <summary>"£40k", for the marks of a scale.</summary>
    public static string Thousands(long amount, string currency) =>
        amount == 0 ? Money(0, currency) : string.Create(CultureInfo.InvariantCulture, $"{Sign(currency)}{amount / 1000.0:0.#}k");

    /// <summary>"7–10 years or more".</summary>
    public static string Years(Amount years)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"{years.Low}{(years.High is { } high ? $"–{high}" : "")}");
        var unit = years is { Low: 1, High: null } ? "year" : "years";
        return $"{(years.IsApproximate ? "about " : "")}{range} {unit}{(years.IsOpenEnded ? " or more" : "")}";
    }

    /// <summary>What is asked for: the years, or the article's own words where they count none. Null when nothing is said.</summary>
    public static string? Experience(Experience? experience) => experience?.Years is { } years ? Years(years) : experience?.Note;

    public static string Ai(AiEffect effect) => effect switch
    {
        AiEffect.Augmentation => "Augmentation: tools help people in the role",
        AiEffect.Automation => "Automation: tools take over work of the role",
        _ => "Mixed: tools help with some of the work and take over some",
    };

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string And(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}",
    };

    /// <summary>A title inside a sentence: without its capital, unless it starts with an abbreviation such as HR.</summary>
    public static string InSentence(string title) =>
        title is [_, var second, ..] && char.IsUpper(second) ? title : string.Concat([char.ToLowerInvariant(title[0])], title.AsSpan(1));

    /// <summary>A sentence start: the first letter as a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A text with the full stop that its writer may have left out.</summary>
    public static string Sentence(string text) => text[^1] is '.' or '!' or '?' ? text : text + ".";

    /// <summary>Whether a text has a word, in whatever case.</summary>
    private static bool Names(ReadOnlySpan<char> text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase))
        {
            var after = text[(at + word.Length)..];
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (after.IsEmpty || !char.IsLetter(after[0]))) return true;
            text = after;
        }

        return false;
    }

    /// <summary>The currency's own sign where readers know it alone; the code and a narrow space, at which no line breaks, otherwise.</summary>
    private static string Sign(string currency) => currency switch
    {
        "GBP" => "£",
        "USD" => "$",
        "EUR" => "€",
        _ => currency + "\u202F",
    };
}
