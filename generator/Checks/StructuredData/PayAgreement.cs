using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.Checks.StructuredData;

/// <summary>
/// The pay of an occupation is the pay that readers see, figure by figure: ranges with both ends, open amounts without an upper one, single amounts and averages as values.
/// The months of experience are those of the least years that readers see.
/// </summary>
internal static class PayAgreement
{
    private const int MonthsOfYear = 12;

    public static IEnumerable<string> Run(PageGraph graph)
    {
        var (seen, path) = (graph.Page.Seen.Pay, graph.Page.Path);
        var told = graph.Of("MonetaryAmount").ToArray();
        if (told.Length != seen.Length) yield return $"{path}: the structured data has {told.Length} pay figures, and the page {seen.Length}";
        var needsRegion = seen.Select(figure => figure.Region).Distinct(StringComparer.Ordinal).Skip(1).Any();
        foreach (var (markup, figure) in told.Zip(seen))
        {
            var (says, shows) = (Of(markup), Of(figure, needsRegion));
            if (says != shows) yield return $"{path}: a pay figure of the markup is {says}, and readers see {shows}";
        }

        foreach (var asked in graph.Of("OccupationalExperienceRequirements").Where(asked => asked.Number("monthsOfExperience") is { } months && months != MonthsIn(asked.Text("description") ?? "")))
        {
            yield return $"{path}: the markup asks for {asked.Number("monthsOfExperience")} months of experience, and readers see \"{asked.Text("description")}\"";
        }
    }

    private static string Of(GraphNode markup)
    {
        var value = markup.Nodes("value").FirstOrDefault();
        return Line(SingleSpaced.Of(markup.Text("name") ?? ""), SingleSpaced.Of(markup.Text("description") ?? ""), markup.Text("currency"), [value?.Number("value"), value?.Number("minValue"), value?.Number("maxValue")], value?.Text("unitText"));
    }

    private static string Of(SeenPay figure, bool needsRegion)
    {
        var name = $"{figure.Basis}{(needsRegion ? ", " + figure.Region : "")}, {figure.Band.ToLowerInvariant()}{(figure.Label is null ? "" : ": " + figure.Label)}";
        decimal?[] amounts = figure.Numbers switch
        {
            [var only] when !figure.IsOpenEnded => [only, null, null],
            [var low, var high] when !figure.IsOpenEnded => [null, low, high],
            [var low, ..] => [null, low, null],
            _ => [null, null, null],
        };
        return Line(name, string.Join("; ", figure.Small.Prepend(figure.Amount)), figure.Currency, [.. amounts], "YEAR");
    }

    private static string Line(string? name, string? description, string? currency, ImmutableArray<decimal?> amounts, string? unit) => string.Create(
        CultureInfo.InvariantCulture, $"\"{name}\" ({description}): {currency} value {amounts[0]?.ToString(CultureInfo.InvariantCulture) ?? "none"}, from {amounts[1]?.ToString(CultureInfo.InvariantCulture) ?? "none"}, to {amounts[2]?.ToString(CultureInfo.InvariantCulture) ?? "none"}, each {unit}");

    /// <summary>"7–10 years or more; in sales" is 84 months.</summary>
    private static decimal? MonthsIn(string words) =>
        int.TryParse(string.Concat(words.TakeWhile(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years * MonthsOfYear : null;
}
