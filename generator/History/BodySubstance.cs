using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.History;

/// <summary>What the text of an article says, section by section.</summary>
internal static class BodySubstance
{
    public static void Add(FactList facts, Html body, ImmutableArray<Section> sections)
    {
        using var lent = body.Utf8();
        ReadOnlySpan<byte> markup = lent.Bytes.Span;
        var at = -1;
        foreach (var range in markup.Split("<h2 "u8))
        {
            var part = markup[range];
            if (at >= 0) facts.Add(Subjects.Text, $"section {RoleSubstance.Quoted(sections[at].Title)}", Wording.OfMarkup(BehindHeading(part)));
            else if (!part.Trim((byte)'\n').IsEmpty) facts.Add(Subjects.Text, "introduction", Wording.OfMarkup(part));
            at++;
        }
    }

    /// <summary>The words of the heading are the name, and count no second time.</summary>
    private static ReadOnlySpan<byte> BehindHeading(ReadOnlySpan<byte> section) => section[(section.IndexOf("</h2>"u8) + "</h2>"u8.Length)..];
}
