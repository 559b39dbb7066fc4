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
        var starts = sections.Select(section => text.IndexOf($"<h2 id=\"{section.Id}\">", StringComparison.Ordinal)).Append(text.Length).ToArray();
        if (!markup[..starts[0]].IsWhiteSpace()) facts.Add(Subjects.Text, "introduction", Wording.OfMarkup(markup[..starts[0]]));
        for (var at = 0; at < sections.Length; at++)
        {
            // The words of the heading are the name, and count no second time.
            var section = markup[starts[at]..starts[at + 1]];
            facts.Add(Subjects.Text, $"section {RoleSubstance.Quoted(sections[at].Title)}", Wording.OfMarkup(section[(section.IndexOf("</h2>") + "</h2>".Length)..]));
        }
    }
}
