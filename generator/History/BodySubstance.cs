using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.History;

/// <summary>What the text of an article says, section by section.</summary>
internal static class BodySubstance
{
    public static void Add(FactList facts, Html body, ImmutableArray<Section> sections)
    {
        var text = body.Text;
        var markup = text.AsSpan();
        var starts = StartsOf(sections, text);
        if (!markup[..starts[0]].IsWhiteSpace()) facts.Add(Subjects.Text, "introduction", Wording.OfMarkup(markup[..starts[0]]));
        for (var at = 0; at < sections.Length; at++)
        {
            // The words of the heading are the name, and count no second time.
            var section = markup[starts[at]..starts[at + 1]];
            facts.Add(Subjects.Text, $"section {RoleSubstance.Quoted(sections[at].Title)}", Wording.OfMarkup(section[(section.IndexOf("</h2>") + "</h2>".Length)..]));
        }
    }

    /// <summary>Where the sections start, and behind them where the last one ends.</summary>
    private static int[] StartsOf(ImmutableArray<Section> sections, string body)
    {
        var starts = new int[sections.Length + 1];
        for (var at = 0; at < sections.Length; at++) starts[at] = body.IndexOf($"<h2 id=\"{sections[at].Id}\">", at == 0 ? 0 : starts[at - 1], StringComparison.Ordinal);
        starts[^1] = body.Length;
        return starts;
    }
}
