using System.Collections.Immutable;
using System.Globalization;

namespace RoleGuide.Content.FrontMatter;

/// <summary>
/// What a value may look like, said once: readers judge by it, and the schema for editors and the reference for writers are written from it.
/// </summary>
/// <param name="Expected">What is expected, in words that end a sentence: "a date such as 2026-11-21".</param>
public abstract record Shape(string Expected)
{
    /// <summary>Any text of a length in characters.</summary>
    public sealed record Text(int Least, int Most) : Shape(string.Create(CultureInfo.InvariantCulture, $"a text of {Least} to {Most} characters"))
    {
        /// <summary>A text of a length that must be more besides.</summary>
        public Text(string expected, int least, int most) : this(least, most) => Expected = expected;

        /// <summary>A regular expression for texts that must end or be written in a certain way; null for any text.</summary>
        public string? Pattern { get; init; }

        public bool Fits(int length) => length >= Least && length <= Most;
    }

    /// <summary>One of a few words.</summary>
    public sealed record Choice(ImmutableArray<string> Words) : Shape($"one of {string.Join(", ", Words)}");

    /// <summary>A whole number within bounds.</summary>
    public sealed record Number(int Least, int Most) : Shape(string.Create(CultureInfo.InvariantCulture, $"a whole number from {Least} to {Most}"))
    {
        public bool Fits(int number) => number >= Least && number <= Most;
    }

    /// <summary>A day of the calendar.</summary>
    public sealed record Date(int FirstYear, int LastYear) : Shape("a date such as 2026-11-21")
    {
        public bool Fits(int year) => year >= FirstYear && year <= LastYear;
    }

    /// <summary>The words true and false.</summary>
    public sealed record Flag() : Shape("true or false");

    /// <summary>A text of a form that a regular expression describes: an id, an amount, a code, an address.</summary>
    public sealed record Form(string Expected, string Pattern) : Shape(Expected)
    {
        /// <summary>The bounds of a plain whole number; null for forms that no number has.</summary>
        public (long Least, long Most)? Numbers { get; init; }

        /// <summary>The longest text; null where the pattern bounds it.</summary>
        public int? Longest { get; init; }
    }

    /// <summary>The id of an entry of a data file.</summary>
    public sealed record Named(string Expected, VocabularyList From) : Shape(Expected);

    /// <summary>A list of values of one shape.</summary>
    public sealed record List(Shape Item) : Shape($"a list, each item {Item.Expected}")
    {
        /// <summary>The fewest items that are no mistake.</summary>
        public int Least { get; init; } = 1;
    }

    /// <summary>The word <c>none</c>, or a list.</summary>
    public sealed record NoneOrList(List Values) : Shape($"the word none, or {Values.Expected}");

    /// <summary>A map with a fixed set of keys.</summary>
    public sealed record Map(ImmutableArray<Key> Keys) : Shape($"keys with values: {string.Join(", ", Keys.Select(key => key.Name))}");

    /// <summary>A map whose keys are ids of the writer's own.</summary>
    public sealed record Entries(string Expected, Shape Value) : Shape(Expected);
}
