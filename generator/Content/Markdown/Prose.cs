using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>Markup that was rendered once, with holes where addresses go that are known only later.</summary>
/// <param name="Written">Escaped HTML of allow-listed elements; complete except for the holes.</param>
/// <param name="Holes">In the order of their offsets.</param>
public sealed record Prose(Html Written, ImmutableArray<LinkHole> Holes)
{
    public static readonly Prose Empty = new(new Html(""), []);

    /// <summary>What was written as text, made anew each time.</summary>
    public string Markup => Written.Text;

    /// <summary>The sentences that name an amount of money, in the order of the text.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>How much text there is, and how hard it is to read.</summary>
    public ReadingMeasure Measure { get; init; }
}
