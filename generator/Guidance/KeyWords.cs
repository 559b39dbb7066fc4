using System.Globalization;
using RoleGuide.Content.FrontMatter;

namespace RoleGuide.Guidance;

/// <summary>What is told about a key, in sentences.</summary>
internal static class KeyWords
{
    /// <summary>An example longer than this says less than its place in a table costs.</summary>
    private const int LongestExample = 60;

    /// <summary>By these words an example stands in the meaning or the form already.</summary>
    private const string SuchAs = "such as";

    /// <summary>Everything, with inline Markdown: what the value means, what it may look like, what stands for it when it is left out, what else to know.</summary>
    public static string Everything(Key key) => string.Join(' ', Sentences(key).OfType<string>());

    /// <summary>What the value means and what it may look like.</summary>
    public static string Meaning(Key key) => string.Join(' ', new[] { Sentence(key.Meaning), Form(key) }.OfType<string>());

    private static IEnumerable<string?> Sentences(Key key) =>
    [
        Sentence(key.Meaning),
        Form(key),
        key.Example is { Length: <= LongestExample } example && IsTelling(key) ? $"For example `{example}`{(example.EndsWith('.') ? "" : ".")}" : null,
        key.Default is { } value ? $"Left out, it is {value}." : null,
        key.Advice,
    ];

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";

    /// <summary>The form of the value, where its meaning doesn't give it already.</summary>
    private static string? Form(Key key) => FormOf(key.Shape) is { } form && !key.Meaning.Contains(form, StringComparison.Ordinal) && !IsSaid(key) ? Sentence(form) : null;

    private static string? FormOf(Shape shape) => shape switch
    {
        Shape.Text { Pattern: null } text => text.Expected,
        Shape.Choice choice => $"one of {string.Join(", ", choice.Words.Select(word => $"`{word}`"))}",
        Shape.Number number => number.Expected,
        Shape.Date => "a date such as 2026-11-21",
        Shape.NoneOrList { Values.Item: Shape.Text text } => $"`none`, or a list, each item {text.Expected}",
        Shape.List { Item: Shape.Map } list => list.Least > 1 ? string.Create(CultureInfo.InvariantCulture, $"a list of {list.Least} or more") : "a list",
        Shape.List list => list.Expected,
        Shape.Form { Pattern: @"\S" } => null,
        Shape.Named or Shape.Form or Shape.Entries => shape.Expected,
        _ => null,
    };

    /// <summary>Whether the meaning names the length or the words already.</summary>
    private static bool IsSaid(Key key) => key.Shape switch
    {
        Shape.Text text => key.Meaning.Contains(string.Create(CultureInfo.InvariantCulture, $"{text.Least} to {text.Most} characters"), StringComparison.Ordinal),
        Shape.Choice choice => choice.Words.All(word => key.Meaning.Contains(word, StringComparison.Ordinal)),
        _ => false,
    };

    /// <summary>An example of a date, or of one of the words just named, tells nothing new.</summary>
    private static bool IsTelling(Key key) =>
        key.Shape is not (Shape.Date or Shape.Choice or Shape.Flag or Shape.NoneOrList) && !key.Meaning.Contains(SuchAs, StringComparison.Ordinal) && !key.Shape.Expected.Contains(SuchAs, StringComparison.Ordinal);
}
